import type { ConversationId, MessageId, ObligationId, PartyId } from '../ids.js';

/** What came of one try to reach the citizen. `posted`: it lies ready for its channel, or on the page of the case. */
export type AttemptOutcome =
  | 'posted'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'no-answer'
  | 'busy'
  | 'wrong-number'
  | 'reached';

/** One try to reach the citizen. */
export interface Attempt {
  /** Epoch ms. */
  readonly at: number;
  /** Channel name, `tracking-page`, `phone`, `letter` or `counter`. */
  readonly by: string;
  readonly outcome: AttemptOutcome;
  /**
   * The working day of the office on which somebody tried, `2026-04-14`; null on other days, and for what
   * a channel reports.
   */
  readonly workingDay: string | null;
  /** The message that carried the answer, when one did: its receipts are the proof. */
  readonly messageId: MessageId | null;
  /** The message said only that there is an answer, and where: that it was read proves nothing of the answer. */
  readonly notice?: true;
}

/**
 * What proves that the citizen has his answer: its message was read, he wrote in its conversation afterwards, he was
 * shown it after number and PIN or after a press on the page of a link, or he was told on the phone.
 */
export type ReachedProof = 'read' | 'message' | 'tracking' | 'link' | 'call';

/**
 * What lets one take it for granted: a channel that reports no reading took it, one that does delivered it days ago,
 * or he was told where it is.
 */
export type PresumedProof = 'sent' | 'delivered' | 'told';

/** Why nobody tries any longer: calls in vain, no way to him at all, or the case was taken up again before. */
export type UnreachedCause = 'tries' | 'no-way' | 'reopened';

/**
 * The duty to give a citizen an answer back (respons balik). Its own record: a ticket cannot close
 * while one is owed, unless someone who may do so waives it with a reason. The office has done its part when it is
 * answered; the duty ends when the citizen has the answer, or nobody can bring it to him.
 */
export interface Obligation {
  readonly id: ObligationId;
  readonly to: PartyId | null;
  /** Where the answer goes; null = the tracking page, when no channel reaches the citizen. */
  readonly conversationId: ConversationId | null;
  /**
   * `owed`, then `answered` once the answer was posted or told; then `reached` with a proof, `presumed` without one, or
   * `unreached`: given up.
   */
  readonly status: 'owed' | 'answered' | 'reached' | 'presumed' | 'unreached' | 'waived';
  /** Epoch ms. */
  readonly owedSince: number;
  /** When the latest answer was posted or told, epoch ms; null while one is owed, and once another one is. */
  readonly answeredAt: number | null;
  readonly settledAt: number | null;
  readonly attempts: readonly Attempt[];
  /** He waits to be called: what is written to his page alone answers nothing, before anybody called. */
  readonly callBack?: true;
  /** Set where he was reached, or is presumed to be. */
  readonly proof?: ReachedProof | PresumedProof;
  /** Somebody has to call him: he was told of his answer in writing and has not seen it, or could not be told. */
  readonly toCall?: true;
  /** He is not there where it was posted, and left nothing by which he can be told. */
  readonly noWay?: true;
}

/** The obligations for which the office has to answer still. */
export function owedObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter(({ status }) => status === 'owed');
}

/** Those that still bind: an answer is owed, or it has not reached the citizen and something can be done. */
export function openObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter(
    ({ status, toCall }) => status === 'owed' || status === 'answered' || toCall,
  );
}

/** Whether words that are written answer the citizen: who waits to be called was called at least in vain. */
export function isAnsweredInWriting({ attempts, callBack, owedSince }: Obligation): boolean {
  return !callBack || attempts.some(({ at, messageId }) => messageId === null && at >= owedSince);
}

/** Whether words that are written now are an answer to it: to one that was told on the phone they add nothing. */
export function takesAnswer(obligation: Obligation): boolean {
  const { proof, status } = obligation;
  if (status === 'owed') return isAnsweredInWriting(obligation);
  return (
    status === 'answered' || status === 'presumed' || (status === 'reached' && proof !== 'call')
  );
}

const missed: readonly AttemptOutcome[] = ['no-answer', 'busy', 'wrong-number', 'failed'];

/** The working days on which somebody tried to reach the citizen since the answer is owed, in vain. */
export function missedDays({ attempts, owedSince }: Obligation): readonly string[] {
  const days = attempts.flatMap(({ at, outcome, workingDay }) =>
    workingDay && at >= owedSince && missed.includes(outcome) ? [workingDay] : [],
  );
  return [...new Set(days)];
}

/** What a report of a channel proves of the answer that it carried; null = nothing. The one place that says so. */
export function provenBy(
  outcome: AttemptOutcome,
  tellsRead: boolean,
): { readonly type: 'reached'; readonly proof: 'read' } | { readonly type: 'presumed' } | null {
  if (outcome === 'read') return { type: 'reached', proof: 'read' };
  const isTaken = outcome === 'sent' || outcome === 'delivered';
  return isTaken && !tellsRead ? { type: 'presumed' } : null;
}

/** The tries since the answer was posted last: not what comes late of messages from before it. */
export function triesSince({ answeredAt, attempts }: Obligation): readonly Attempt[] {
  if (answeredAt === null) return [];
  const tries = attempts.filter(({ at }) => at >= answeredAt);
  const posted = new Set(tries.map((each) => each.outcome === 'posted' && each.messageId));
  return tries.filter(({ messageId }) => messageId === null || posted.has(messageId));
}

/** The message that carries the answer which the citizen has to see; null when it was told or is owed. */
export function answerMessage(obligation: Obligation): MessageId | null {
  const carried = triesSince(obligation).findLast(
    ({ messageId, notice, outcome }) => messageId && !notice && outcome === 'posted',
  );
  return carried?.messageId ?? null;
}

/** Whether it has been answered, and a proof that comes now counts. */
export function awaitsProof({ answeredAt, status }: Obligation): boolean {
  return answeredAt !== null && ['answered', 'presumed', 'unreached'].includes(status);
}

/** What is known of a case by which its citizen can be reached. */
export interface Reachable {
  readonly obligations: readonly Obligation[];
  /** Kinds of contact that he left, such as `phone`. */
  readonly contactKinds?: readonly string[];
}

/** Whether somebody can be called. */
export function hasNumber({ contactKinds }: Pick<Reachable, 'contactKinds'>): boolean {
  return contactKinds?.includes('phone') ?? false;
}

/** The duty for which somebody has to call: no conversation carries the answer, or he has not seen it. */
export function obligationToCall(ticket: Reachable): Obligation | undefined {
  if (!hasNumber(ticket)) return undefined;
  return ticket.obligations.find(
    ({ conversationId, status, toCall }) =>
      toCall || (status === 'owed' && conversationId === null),
  );
}

/** Whether somebody has to call the citizen of a case, and there is a number. */
export function owesCall(ticket: Reachable): boolean {
  return obligationToCall(ticket) !== undefined;
}

/** Whether a case has an answer that nobody can bring to its citizen. */
export function hasNoWay({ obligations }: Pick<Reachable, 'obligations'>): boolean {
  return obligations.some(({ noWay, status }) => noWay && status === 'answered');
}
