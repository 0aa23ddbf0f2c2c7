/** What a case tells of its opening, epoch ms. */
export interface Opening {
  /** When it was recorded. */
  readonly openedAt: number;
  readonly receivedAt: number;
  /** When it was answered before it was recorded; null or left out where it was not. */
  readonly answeredAt?: number | null | undefined;
}

/** What is recorded of an answer together with the opening of its case. */
const ofAnswer: ReadonlySet<string> = new Set([
  'message.sent',
  'obligation.attempted',
  'obligation.fulfilled',
  'obligation.presumed',
  'ticket.moved',
]);

/**
 * When something happened to a case, epoch ms. What is recorded as the case is opened may be older than its record: it owes
 * an answer and concerns somebody since it was received, and was answered when it was.
 */
export function happenedAt(
  { at, type }: { readonly at: number; readonly type: string },
  { answeredAt, openedAt, receivedAt }: Opening,
): number {
  if (at !== openedAt) return at;
  if (ofAnswer.has(type)) return answeredAt ?? at;
  return type === 'obligation.owed' || type === 'ticket.recused' ? receivedAt : at;
}
