/** An instant as the API of the desk tells it: ISO 8601 with the offset of the office. */
export type Instant = string;

/** Epoch ms, to calculate with. */
export function msOf(at: Instant | number): number {
  return typeof at === 'number' ? at : Date.parse(at);
}
