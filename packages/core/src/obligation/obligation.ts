import type { ConversationId, MessageId, ObligationId, PartyId } from '../ids.js';

/** What came of one try to reach the citizen. */
export type AttemptOutcome =
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
  /** Channel name, `phone`, `letter` or `counter`. */
  readonly by: string;
  readonly outcome: AttemptOutcome;
  /**
   * The working day of the office on which somebody tried, `2026-04-14`; null on other days, and for what
   * a channel reports.
   */
  readonly workingDay: string | null;
  /** The message that carried the answer, when one did: its receipts are the proof. */
  readonly messageId: MessageId | null;
}

/**
 * The duty to give a citizen an answer back (respons balik). Its own record: a ticket cannot close
 * while one is owed, unless someone who may do so waives it with a reason.
 */
export interface Obligation {
  readonly id: ObligationId;
  readonly to: PartyId | null;
  /** Where the answer goes; null = the tracking page, when no channel reaches the citizen. */
  readonly conversationId: ConversationId | null;
  /** `unreached`: given up after tries on enough working days. */
  readonly status: 'owed' | 'fulfilled' | 'waived' | 'unreached';
  /** Epoch ms. */
  readonly owedSince: number;
  readonly settledAt: number | null;
  readonly attempts: readonly Attempt[];
  /** He waits to be called: what is written to his page alone answers nothing, before anybody called. */
  readonly callBack?: true;
}

/** The obligations that still bind. */
export function owedObligations(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter((obligation) => obligation.status === 'owed');
}

/** Whether words that are written answer the citizen: who waits to be called was called at least in vain. */
export function isAnsweredInWriting({ attempts, callBack, owedSince }: Obligation): boolean {
  return !callBack || attempts.some(({ at, messageId }) => messageId === null && at >= owedSince);
}

const missed: readonly AttemptOutcome[] = ['no-answer', 'busy', 'wrong-number', 'failed'];

/** The working days on which somebody tried to reach the citizen since the answer is owed, in vain. */
export function missedDays({ attempts, owedSince }: Obligation): readonly string[] {
  const days = attempts.flatMap(({ at, outcome, workingDay }) =>
    workingDay && at >= owedSince && missed.includes(outcome) ? [workingDay] : [],
  );
  return [...new Set(days)];
}

/** Whether an answer is owed that no conversation carries: somebody has to call. */
export function owesCall(obligations: readonly Obligation[]): boolean {
  return owedObligations(obligations).some(({ conversationId }) => conversationId === null);
}
