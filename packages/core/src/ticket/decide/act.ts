import { citedArticle, sourceText } from '../../channel/answer-source.js';
import { ForbiddenError, InputError } from '../../errors.js';
import type { ObligationId } from '../../ids.js';
import {
  type Obligation,
  openObligations,
  owedObligations,
  takesAnswer,
  type UnreachedCause,
} from '../../obligation/obligation.js';
import { canTake, possibleTransitions } from '../can.js';
import type { CommandOf } from '../commands.js';
import type { EventOf, TicketEvent } from '../events.js';
import { requireNotRecused } from '../recusals.js';
import { refusedAction } from '../refused-action.js';
import type { Ticket } from '../ticket.js';
import { type Obstacle, obstacleTo, targetState } from '../transition-rules.js';
import { fitsTicket, type TicketTraits } from '../workflow/ticket-condition.js';
import type { Workflow, WorkflowTransition } from '../workflow/workflow.js';
import type { DecideContext } from './context.js';

/** Takes an action of the workflow: checks it, sends its message, settles obligations and moves the ticket. */
export function decideAct(
  ticket: Ticket,
  command: CommandOf<'act'>,
  context: DecideContext,
): readonly TicketEvent[] {
  const transition = permittedTransition(ticket, command, context);
  requireFields(transition, command);
  const to = targetState(ticket, transition);

  const events: TicketEvent[] = [];
  if (transition.sends) events.push(sentMessage(ticket, command, transition.sends));
  if (transition.sends === 'answer') {
    for (const { id, conversationId } of answerable(ticket.obligations)) {
      const by = conversationId ? ticket.channel : 'tracking-page';
      events.push({
        type: 'obligation.fulfilled',
        facts: { obligationId: id, by, messageId: command.messageId },
      });
    }
  }
  if (transition.afterMissedDays)
    events.push(...unreached(openObligations(ticket.obligations), 'tries'));
  else if (!transition.sends && context.workflow.phaseOf(to) === 'closed')
    events.push(...givenUpAtClosing(ticket.obligations));
  const moves = movement(ticket, command.action, to, context.workflow, command);
  const { reason, team } = command;
  if (team !== undefined && team !== ticket.team) {
    requireNotRecused(ticket, command);
    events.push({
      type: 'ticket.assigned',
      facts: { team, assignee: null },
      // A transfer between units may leave the state unchanged: the reason is then recorded here.
      ...(reason !== undefined && moves.length === 0 && { personal: { reason } }),
    });
  }
  events.push(...moves);
  return events;
}

/** The obligations that a written answer settles: the owed ones, and the last one, which it adds to. */
function answerable(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter(
    (each) => takesAnswer(each) && (each.status === 'owed' || each === obligations.at(-1)),
  );
}

/** Gives up the answers that cannot be brought to the citizen, when a ticket is closed. */
export function givenUpAtClosing(
  obligations: readonly Obligation[],
): readonly EventOf<'obligation.unreached'>[] {
  const lost = obligations.filter(({ noWay, status }) => noWay && status === 'answered');
  return unreached(lost, 'no-way');
}

/** Ends obligations whose answer has not reached the citizen. */
export function unreached(
  obligations: readonly Obligation[],
  cause: UnreachedCause,
): readonly EventOf<'obligation.unreached'>[] {
  return obligations.map(({ id: obligationId }) => ({
    type: 'obligation.unreached',
    facts: { obligationId, cause },
  }));
}

function permittedTransition(
  ticket: Ticket,
  command: CommandOf<'act'>,
  context: DecideContext,
): WorkflowTransition {
  const { workflow, actor, at } = context;
  const refused = (obstacle?: Obstacle) => {
    const possible = possibleTransitions(workflow, actor, ticket, at);
    return refusedAction(workflow, ticket, command.action, possible, obstacle);
  };
  const transition = workflow.find(ticket.state, command.action, ticket.kind);
  if (!transition) throw refused();
  const decision = canTake(actor, transition);
  if (!decision.allowed) throw new ForbiddenError(command.action, decision.reason);
  const obstacle = obstacleTo(workflow, actor, ticket, transition, at, command.messageId);
  if (obstacle) throw refused(obstacle);
  return transition;
}

function requireFields(transition: WorkflowTransition, command: CommandOf<'act'>): void {
  const missing = (transition.requires ?? []).filter((field) => {
    const value = command[field];
    return value === undefined || (typeof value === 'string' && value.trim() === '');
  });
  if (missing.length === 0) return;
  throw new InputError(
    `"${command.action}" needs ${missing.join(' and ')}.`,
    missing.map((field) => ({ message: 'is required', path: [field] })),
  );
}

function sentMessage(
  ticket: Ticket,
  command: CommandOf<'act'>,
  purpose: 'question' | 'answer',
): EventOf<'message.sent'> {
  const { author, sources = [], text = '' } = command;
  return {
    type: 'message.sent',
    facts: {
      messageId: command.messageId,
      channel: ticket.conversationId ? ticket.channel : null,
      conversationId: ticket.conversationId,
      purpose,
      ...(sources.length > 0 && { cites: sources.map(citedArticle) }),
    },
    personal: {
      text,
      ...(author && { author }),
      ...(sources.length > 0 && { sources: sources.map(sourceText) }),
    },
  };
}

/** Moves a ticket. Leaving `answered` or `closed` for work begins a new cycle with a new obligation. */
export function movement(
  ticket: Ticket,
  action: string,
  to: string,
  workflow: Workflow,
  command: Partial<Pick<CommandOf<'act'>, 'obligationId' | 'reason' | 'referral'>>,
): readonly TicketEvent[] {
  if (to === ticket.state) return [];
  const phase = workflow.phaseOf(to);
  const wasDone = ticket.phase === 'answered' || ticket.phase === 'closed';
  const reopens = wasDone && phase !== 'answered' && phase !== 'closed';
  const moved: EventOf<'ticket.moved'> = {
    type: 'ticket.moved',
    facts: {
      action,
      from: ticket.state,
      to,
      fromPhase: ticket.phase,
      phase,
      cycle: reopens ? ticket.cycle + 1 : ticket.cycle,
      referral: command.referral ?? null,
    },
    ...(command.reason === undefined ? {} : { personal: { reason: command.reason } }),
  };
  const { obligationId } = command;
  const { obligations } = ticket;
  if (!reopens || !obligationId || owedObligations(obligations).length > 0) return [moved];
  // The citizen gets another answer, so attempts to deliver the former one end.
  const former = unreached(openObligations(obligations), 'reopened');
  return [moved, ...former, ...owedAnswer(ticket, obligationId, workflow)];
}

/** A new obligation to the first reporter, if the workflow requires an answer to the ticket. */
export function owedAnswer(
  ticket: Pick<Ticket, 'reporters' | 'conversationId'> &
    Partial<Pick<Ticket, 'obligations'>> & { readonly callBack?: boolean } & TicketTraits,
  obligationId: ObligationId,
  { definition: { owes } }: Workflow,
): readonly EventOf<'obligation.owed'>[] {
  if (owes && !fitsTicket(owes, ticket)) return [];
  const { callBack = false, reporters, conversationId, obligations = [] } = ticket;
  // A citizen who waited for a call before waits for one again.
  const isCalled = callBack || obligations.some((each) => each.callBack);
  const facts = {
    obligationId,
    to: reporters[0] ?? null,
    conversationId,
    ...(isCalled && conversationId === null && { callBack: true as const }),
  };
  return [{ type: 'obligation.owed', facts }];
}
