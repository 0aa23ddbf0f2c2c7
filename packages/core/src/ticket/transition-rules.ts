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

/** Tickets whose answer must be proven to have arrived, unless the workflow says otherwise. */
const provenByDefault: readonly TicketCondition[] = [{ confidential: true }, { supervisory: true }];

/** The state that a transition leads to; `back` is the state before this one. */
export function targetState(ticket: Ticket, transition: WorkflowTransition): string {
  return transition.to === 'back' ? (ticket.previousState ?? ticket.state) : transition.to;
}

/** Whether the time limit of an action has passed for a citizen. */
export function isTooLate(ticket: Ticket, transition: WorkflowTransition, at: number): boolean {
  const since = ticket.closedAt ?? ticket.answeredAt;
  return (
    transition.withinDays !== undefined &&
    since !== null &&
    at > since + transition.withinDays * dayMs
  );
}

/**
 * Whether messages of the citizen no longer move a ticket: it is closed, or was answered too long ago to be reopened.
 */
export function isOver({ definition, find }: Workflow, ticket: Ticket, at: number): boolean {
  if (ticket.phase !== 'answered') return ticket.phase === 'closed';
  const action = definition.onCitizenMessage.answered;
  const transition = action && find(ticket.state, action, ticket.kind);
  return transition ? isTooLate(ticket, transition, at) : false;
}

/** Reason for developers why an answer that needs approval is not sent yet. */
export const approvalReason = 'a superior approves the answer first';

/** Whether the answer to a ticket needs approval by a superior. */
export function needsApproval({ definition: { approval } }: Workflow, ticket: Ticket): boolean {
  return approval !== undefined && fitsTicket(approval, ticket);
}

/**
 * Whether an officer may tell the answer to the citizen directly. An answer that needs approval may be told after it is
 * approved, or when it was sent and did not arrive.
 */
export function mayBeTold(workflow: Workflow, ticket: Ticket): boolean {
  const isApproved = ticket.draft?.status === 'approved' || ticket.phase === 'answered';
  return isApproved || !needsApproval(workflow, ticket);
}

/** Whether it must be proven that the answer reached the citizen: they wait for a call, or the workflow requires it. */
export function needsProof(
  { definition: { proof = provenByDefault } }: Workflow,
  ticket: Ticket,
  { callBack }: Pick<Obligation, 'callBack'>,
): boolean {
  return callBack === true || proof.some((each) => fitsTicket(each, ticket));
}

/** Why a transition is not possible although the principal's roles grant it. */
export interface Obstacle {
  readonly reason: string;
  /** The attempts to reach the citizen so far and how many more are needed, if that is the reason. */
  readonly tries?: MissingTries;
}

/** The attempts that are missing before a ticket may be closed because its citizen cannot be reached. */
export interface MissingTries {
  /** Working days of the office with a failed attempt: `2026-04-14`. */
  readonly days: readonly string[];
  /** How many more working days need an attempt. */
  readonly missing: number;
}

/** The missing attempts, even if the number is 0; null when no answer is owed or pending delivery. */
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

/**
 * Whether an answer is still owed after a transition. For a citizen who waits for a call, a written text alone is no
 * answer.
 */
function isStillOwed({ obligations }: Ticket, { sends }: WorkflowTransition): boolean {
  const owed = owedObligations(obligations);
  return sends === 'answer' ? !owed.every(isAnsweredInWriting) : owed.length > 0;
}

/**
 * The reason why a transition that the principal's roles grant cannot be taken, or null.
 *
 * @param at - epoch ms; undefined ignores time limits
 * @param messageId - id of the message that the transition sends; for an approved draft, its own id
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
