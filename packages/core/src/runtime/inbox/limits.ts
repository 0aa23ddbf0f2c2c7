/** How long after its edit or deletion a message may still arrive, ms: as long as providers retry. */
export const outOfOrderWindowMs = 7 * 86_400_000;
