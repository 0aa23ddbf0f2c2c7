import { InputError, NotFoundError } from '../../errors.js';
import type { CommandOf, TicketCommand } from '../commands.js';
import type { TicketEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { foldEvents } from '../fold-events.js';
import { decideRecusals } from '../recusals.js';
import type { Ticket } from '../ticket.js';
import { decideAct, owedAnswer } from './act.js';
import { recordAnswer } from './answered-before.js';
import { decideAppend } from './append.js';
import { decideAssign } from './assign.js';
import { type DecideContext, requirePermission, requireSystem } from './context.js';
import { decideDelivery } from './delivery.js';
import { decideProven } from './obligation.js';
import { decideRestrict } from './restrict.js';

/**
 * Decides the events of a command, or throws. Pure: the same ticket, command and context give the same events.
 *
 * @throws ForbiddenError, TransitionError, InputError, NotFoundError
 */
export function decide(
  ticket: Ticket | null,
  command: TicketCommand,
  context: DecideContext,
): readonly TicketEvent[] {
  if (command.type === 'open') return decideOpen(ticket, command, context);
  if (!ticket) throw new NotFoundError('ticket');
  switch (command.type) {
    case 'append':
      return decideAppend(ticket, command, context);
    case 'act':
      return decideAct(ticket, command, context);
    case 'deliver':
      return decideDelivery(ticket, command, context);
    case 'prove':
      return decideProven(ticket, command, context);
    case 'assign':
      return decideAssign(ticket, command, context);
    case 'restrict':
      return decideRestrict(ticket, command, context);
    case 'acknowledge':
      requireSystem(context, command.type);
      return [acknowledgement(ticket, command)];
    case 'fire': {
      requireSystem(context, command.type);
      const type = command.kind === 'breach' ? 'sla.breached' : 'sla.warned';
      return [{ type, facts: command.facts }];
    }
    case 'reschedule': {
      requireSystem(context, command.type);
      const { facts, reason } = command;
      return [{ type: 'sla.rescheduled', facts, personal: { reason } }];
    }
  }
}

/** An automatic message, in the conversation in which the ticket began. */
function acknowledgement(
  { channel, conversationId }: Ticket,
  { messageId, words }: CommandOf<'acknowledge'>,
): TicketEvent {
  const facts = { messageId, channel, conversationId, purpose: 'acknowledgement' } as const;
  return { type: 'message.sent', facts, personal: words };
}

function decideOpen(
  ticket: Ticket | null,
  command: CommandOf<'open'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'open');
  if (ticket) throw new InputError('A ticket with this id is open already.');
  const {
    answered,
    personal,
    obligationId,
    callBack: _,
    recusals,
    type: __,
    ticketId,
    ...facts
  } = command;
  const state = context.workflow.definition.initial;
  const opened: readonly TicketEvent[] = [
    {
      type: 'ticket.opened',
      facts: {
        ...facts,
        ...(answered && { answeredAt: answered.at }),
        state,
        phase: context.workflow.phaseOf(state),
      },
      personal,
    },
    ...owedAnswer(
      { ...command, reporters: command.reporter ? [command.reporter] : [] },
      obligationId,
      context.workflow,
    ),
    ...decideRecusals([], recusals, context),
  ];
  if (!answered) return opened;
  const recorded = foldEvents(null, opened, ticketId, context.at, evolve);
  return [...opened, ...recordAnswer(recorded, { ...answered, obligationId }, context)];
}
