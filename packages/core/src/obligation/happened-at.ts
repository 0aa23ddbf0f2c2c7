/** Times of the opening of a ticket, epoch ms. */
export interface Opening {
  /** When the ticket was recorded, epoch ms. */
  readonly openedAt: number;
  readonly receivedAt: number;
  /** When the report was answered, if that was before it was recorded; otherwise null or left out. */
  readonly answeredAt?: number | null | undefined;
}

/** Events that record an answer given before the ticket was opened. */
const ofAnswer: ReadonlySet<string> = new Set([
  'message.sent',
  'obligation.attempted',
  'obligation.fulfilled',
  'obligation.presumed',
  'ticket.moved',
]);

/**
 * When an event happened, epoch ms. Events recorded at the opening of a ticket may be older than their record: the
 * obligation and recusals count from the receipt, the answer from when it was given.
 */
export function happenedAt(
  { at, type }: { readonly at: number; readonly type: string },
  { answeredAt, openedAt, receivedAt }: Opening,
): number {
  if (at !== openedAt) return at;
  if (ofAnswer.has(type)) return answeredAt ?? at;
  return type === 'obligation.owed' || type === 'ticket.recused' ? receivedAt : at;
}
