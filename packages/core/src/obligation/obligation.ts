import type { ConversationId, MessageId, ObligationId, PartyId } from '../ids.js';

/**
 * Result of one attempt to reach the citizen. `posted`: the answer waits for its channel, or is on the tracking page.
 */
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

/** One attempt to reach the citizen. */
export interface Attempt {
  /** Epoch ms. */
  readonly at: number;
  /** Channel name, `tracking-page`, `phone`, `letter` or `counter`. */
  readonly by: string;
  readonly outcome: AttemptOutcome;
  /**
   * Working day of the office on which the attempt was made, `2026-04-14`. Null on other days, and for attempts that a
   * channel reports.
   */
  readonly workingDay: string | null;
  /** The message that carried the answer, if there was one: its receipts are the proof. */
  readonly messageId: MessageId | null;
  /** The message said only that there is an answer, and where. Reading it does not prove that the answer was read. */
  readonly notice?: true;
}

/**
 * Proof that the citizen has the answer. `read`: the message was read; `message`: the citizen wrote in its conversation
 * afterwards; `tracking`: the citizen opened it with number and PIN; `link`: the citizen pressed the button on the page
 * of a link; `call`: an officer told the citizen on the phone.
 */
export type ReachedProof = 'read' | 'message' | 'tracking' | 'link' | 'call';

/**
 * Why the answer is presumed to have arrived. `sent`: a channel without read receipts accepted it; `delivered`: a
 * channel with read receipts delivered it days ago; `told`: the citizen was told where to find it.
 */
export type PresumedProof = 'sent' | 'delivered' | 'told';

/**
 * Why the desk gave up: too many calls without success, no way to reach the citizen, or the ticket was reopened
 * first.
 */
export type UnreachedCause = 'tries' | 'no-way' | 'reopened';

/**
 * The duty to answer a citizen (respons balik). It has its own record: a ticket cannot close while an obligation is
 * owed, unless it is waived with a reason by an officer with that permission. The office has fulfilled it when it has
 * answered; the obligation ends when the citizen has the answer, or when there is no way to deliver it.
 */
export interface Obligation {
  readonly id: ObligationId;
  readonly to: PartyId | null;
  /** Conversation of the answer. Null when no channel reaches the citizen: the answer is then on the tracking page. */
  readonly conversationId: ConversationId | null;
  /**
   * `owed`, then `answered` once the answer was posted or told. Then `reached` with a proof, `presumed` without one, or
   * `unreached` when the desk gave up.
   */
  readonly status: 'owed' | 'answered' | 'reached' | 'presumed' | 'unreached' | 'waived';
  /** Epoch ms. */
  readonly owedSince: number;
  /**
   * When the latest answer was posted or told, epoch ms. Null while an answer is owed, also when a further answer
   * becomes owed.
   */
  readonly answeredAt: number | null;
  readonly settledAt: number | null;
  readonly attempts: readonly Attempt[];
  /** The citizen waits for a call: a written answer on the tracking page counts only after an attempt to call. */
  readonly callBack?: true;
  /** Set when the citizen was reached, or is presumed to be. */
  readonly proof?: ReachedProof | PresumedProof;
  /**
   * An officer has to call: the citizen was notified of the answer in writing and has not seen it, or could not be
   * notified.
   */
  readonly toCall?: true;
  /** The citizen cannot be reached where the answer was posted, and left no contact for a notice. */
  readonly noWay?: true;
}

/** The obligations that the office still has to answer. */
export function owedObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter(({ status }) => status === 'owed');
}

/**
 * The obligations that are still open: an answer is owed, or it has not reached the citizen and something can be
 * done.
 */
export function openObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter(
    ({ status, toCall }) => status === 'owed' || status === 'answered' || toCall,
  );
}

/**
 * Whether a written text counts as an answer. If the citizen waits for a call, it does only after an attempt to call.
 */
export function isAnsweredInWriting({ attempts, callBack, owedSince }: Obligation): boolean {
  return !callBack || attempts.some(({ at, messageId }) => messageId === null && at >= owedSince);
}

/** Whether a text written now counts as an answer. After an answer by phone it does not. */
export function takesAnswer(obligation: Obligation): boolean {
  const { proof, status } = obligation;
  if (status === 'owed') return isAnsweredInWriting(obligation);
  return (
    status === 'answered' || status === 'presumed' || (status === 'reached' && proof !== 'call')
  );
}

const missed: readonly AttemptOutcome[] = ['no-answer', 'busy', 'wrong-number', 'failed'];

/** The working days since the answer is owed on which an attempt to reach the citizen failed. */
export function missedDays({ attempts, owedSince }: Obligation): readonly string[] {
  const days = attempts.flatMap(({ at, outcome, workingDay }) =>
    workingDay && at >= owedSince && missed.includes(outcome) ? [workingDay] : [],
  );
  return [...new Set(days)];
}

/**
 * What a receipt proves about the answer in its message: `reached` when it was read, `presumed` when it was sent or
 * delivered without read receipts (`tellsRead` false), otherwise null. This is the only place that decides it.
 */
export function provenBy(
  outcome: AttemptOutcome,
  tellsRead: boolean,
): { readonly type: 'reached'; readonly proof: 'read' } | { readonly type: 'presumed' } | null {
  if (outcome === 'read') return { type: 'reached', proof: 'read' };
  const isTaken = outcome === 'sent' || outcome === 'delivered';
  return isTaken && !tellsRead ? { type: 'presumed' } : null;
}

/** The attempts since the answer was last posted, without late receipts of earlier messages. */
export function triesSince({ answeredAt, attempts }: Obligation): readonly Attempt[] {
  if (answeredAt === null) return [];
  const tries = attempts.filter(({ at }) => at >= answeredAt);
  const posted = new Set(tries.map((each) => each.outcome === 'posted' && each.messageId));
  return tries.filter(({ messageId }) => messageId === null || posted.has(messageId));
}

/** The message that carries the current answer; null when the answer was told or is still owed. */
export function answerMessage(obligation: Obligation): MessageId | null {
  const carried = triesSince(obligation).findLast(
    ({ messageId, notice, outcome }) => messageId && !notice && outcome === 'posted',
  );
  return carried?.messageId ?? null;
}

/** Whether it was answered and a proof of arrival still counts. */
export function awaitsProof({ answeredAt, status }: Obligation): boolean {
  return answeredAt !== null && ['answered', 'presumed', 'unreached'].includes(status);
}

/** The facts of a ticket that say how its citizen can be reached. */
export interface Reachable {
  readonly obligations: readonly Obligation[];
  /** Kinds of contact that the citizen left, such as `phone`. */
  readonly contactKinds?: readonly string[];
}

/** Whether there is a phone number to call. */
export function hasNumber({ contactKinds }: Pick<Reachable, 'contactKinds'>): boolean {
  return contactKinds?.includes('phone') ?? false;
}

/** The obligation that needs a call: no conversation carries the answer, or the citizen has not seen it. */
export function obligationToCall(ticket: Reachable): Obligation | undefined {
  if (!hasNumber(ticket)) return undefined;
  return ticket.obligations.find(
    ({ conversationId, status, toCall }) =>
      toCall || (status === 'owed' && conversationId === null),
  );
}

/** Whether the citizen of a ticket has to be called and left a number. */
export function owesCall(ticket: Reachable): boolean {
  return obligationToCall(ticket) !== undefined;
}

/** Whether a ticket has an answer that cannot be brought to its citizen. */
export function hasNoWay({ obligations }: Pick<Reachable, 'obligations'>): boolean {
  return obligations.some(({ noWay, status }) => noWay && status === 'answered');
}
