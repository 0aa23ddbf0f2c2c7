/** How long a message may come after what became of it, ms: as long as providers try again. */
export const outOfOrderWindowMs = 7 * 86_400_000;
