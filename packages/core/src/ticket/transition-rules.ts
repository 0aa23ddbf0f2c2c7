import type { MessageId } from '../ids.js';
import {
  isAnsweredInWriting,
  missedDays,
  type Obligation,
  openObligations,
  owedObligations,
} from '../obligation/obligation.js';
import type { Principal } from '../ports/principal.js';
import type { Ticket } from './ticket.js';
import { fitsTicket, type TicketCondition } from './workflow/ticket-condition.js';
import type { Workflow, WorkflowTransition } from './workflow/workflow.js';

const dayMs = 86_400_000;

/** Cases whose answer must be proven to have arrived, where a workflow does not say which. */
const provenByDefault: readonly TicketCondition[] = [{ confidential: true }, { supervisory: true }];

/** The state that a transition leads to; `back` is the state before this one. */
export function targetState(ticket: Ticket, transition: WorkflowTransition): string {
  return transition.to === 'back' ? (ticket.previousState ?? ticket.state) : transition.to;
}

/** Whether a citizen comes too late for an action that has a time limit. */
export function isTooLate(ticket: Ticket, transition: WorkflowTransition, at: number): boolean {
  const since = ticket.closedAt ?? ticket.answeredAt;
  return (
    transition.withinDays !== undefined &&
    since !== null &&
    at > since + transition.withinDays * dayMs
  );
}

/**
 * Whether what the citizen writes does not move a case any more: it is closed, or it was answered too long
 * ago for his words to open it again.
 */
export function isOver({ definition, find }: Workflow, ticket: Ticket, at: number): boolean {
  if (ticket.phase !== 'answered') return ticket.phase === 'closed';
  const action = definition.onCitizenMessage.answered;
  const transition = action && find(ticket.state, action, ticket.kind);
  return transition ? isTooLate(ticket, transition, at) : false;
}

/** Why an answer that needs approval is not sent yet, for developers. */
export const approvalReason = 'a superior approves the answer first';

/** Whether a superior must approve what answers a case. */
export function needsApproval({ definition: { approval } }: Workflow, ticket: Ticket): boolean {
  return approval !== undefined && fitsTicket(approval, ticket);
}

/**
 * Whether what an officer tells a citizen himself can be the answer to his case. What a superior must approve
 * is told once it is approved, or when it was sent already and did not arrive.
 */
export function mayBeTold(workflow: Workflow, ticket: Ticket): boolean {
  const isApproved = ticket.draft?.status === 'approved' || ticket.phase === 'answered';
  return isApproved || !needsApproval(workflow, ticket);
}

/** Whether it must be proven that the answer to a duty reached the citizen: he waits for a call, or the workflow says so. */
export function needsProof(
  { definition: { proof = provenByDefault } }: Workflow,
  ticket: Ticket,
  { callBack }: Pick<Obligation, 'callBack'>,
): boolean {
  return callBack === true || proof.some((each) => fitsTicket(each, ticket));
}

/** What stands against a transition that the principal's roles grant. */
export interface Obstacle {
  readonly reason: string;
  /** Where tries to reach the citizen are missing: those that count, and how many more it takes. */
  readonly tries?: MissingTries;
}

/** Tries to reach the citizen that are missing before his case may be closed without him. */
export interface MissingTries {
  /** Working days of the office on which somebody tried in vain: `2026-04-14`. */
  readonly days: readonly string[];
  /** On how many more working days somebody has to try. */
  readonly missing: number;
}

/** The tries that are missing, none of them too; null when no answer is owed or on its way. */
export function missingTries({ obligations }: Ticket, needed: number): MissingTries | null {
  const [first, ...others] = openObligations(obligations).map(missedDays);
  if (!first) return null;
  const days = others.reduce(
    (fewest, each) => (each.length < fewest.length ? each : fewest),
    first,
  );
  return { days, missing: Math.max(0, needed - days.length) };
}

function obstacleOfTries(ticket: Ticket, needed: number): Obstacle | null {
  const tries = missingTries(ticket, needed);
  if (!tries) return { reason: 'no answer is owed to the citizen' };
  const { days, missing } = tries;
  if (missing === 0) return null;
  const so = days.join(', ') || 'none';
  return {
    reason: `tries on ${missing} more working days are missing, so far: ${so}`,
    tries,
  };
}

/** Whether an answer is owed after a transition: to somebody who waits to be called, words alone are none. */
function isStillOwed({ obligations }: Ticket, { sends }: WorkflowTransition): boolean {
  const owed = owedObligations(obligations);
  return sends === 'answer' ? !owed.every(isAnsweredInWriting) : owed.length > 0;
}

/**
 * Why a transition that the principal's roles grant cannot be taken all the same, or null.
 *
 * @param at - epoch ms; undefined leaves time limits out
 * @param messageId - of the message that the transition sends; an approved draft has its own
 */
export function obstacleTo(
  workflow: Workflow,
  principal: Principal,
  ticket: Ticket,
  transition: WorkflowTransition,
  at: number | undefined,
  messageId?: MessageId,
): Obstacle | null {
  if (ticket.leadId && principal.kind === 'officer' && transition.sends !== 'question') {
    return { reason: 'it has joined another case: act on that one' };
  }
  if (transition.sends === 'answer' && needsApproval(workflow, ticket)) {
    const isApproved = ticket.draft?.status === 'approved' && ticket.draft.id === messageId;
    if (!isApproved) return { reason: approvalReason };
  }
  if (transition.afterMissedDays) return obstacleOfTries(ticket, transition.afterMissedDays);
  const closes = workflow.phaseOf(targetState(ticket, transition)) === 'closed';
  if (closes && isStillOwed(ticket, transition)) {
    return { reason: 'an answer is still owed to the citizen' };
  }
  const isLate =
    principal.kind === 'citizen' && at !== undefined && isTooLate(ticket, transition, at);
  return isLate ? { reason: `only within ${transition.withinDays} days` } : null;
}
