/** An instant in the form of the API: ISO 8601 with the offset of the office. */
export type Instant = string;

/** Some answers still use epoch ms. */
export type At = Instant | number;

/** Epoch ms, to calculate with. */
export function msOf(at: At): number {
  return typeof at === 'number' ? at : Date.parse(at);
}

/** An instant for the API. @param at - epoch ms */
export function instantOf(at: number): Instant {
  return new Date(at).toISOString();
}
