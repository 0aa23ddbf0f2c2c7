import { InputError, NotFoundError } from '../../errors.js';
import type { CommandOf, TicketCommand } from '../commands.js';
import type { TicketEvent } from '../events.js';
import { evolve } from '../evolve.js';
import { foldEvents } from '../fold-events.js';
import { decideRecusals, requireNotRecused } from '../recusals.js';
import type { Ticket } from '../ticket.js';
import { isGuarded } from '../visibility.js';
import { decideAct, owedAnswer } from './act.js';
import { recordAnswer } from './answered-before.js';
import { decideAppend } from './append.js';
import { decideClassify } from './classify.js';
import { type DecideContext, requirePermission, requireSystem, requireText } from './context.js';
import { decideDelivery } from './delivery.js';
import { decideObligation, decideProven } from './obligation.js';

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
    case 'attempt':
    case 'waive':
      return decideObligation(ticket, command, context);
    case 'deliver':
      return decideDelivery(ticket, command, context);
    case 'prove':
      return decideProven(ticket, command, context);
    case 'note':
      requirePermission(context, 'note');
      requireText(command.text, 'text');
      return [
        { type: 'note.added', facts: { noteId: command.noteId }, personal: { text: command.text } },
      ];
    case 'assign':
      return decideAssign(ticket, command, context);
    case 'classify':
      return decideClassify(ticket, command, context);
    case 'restrict':
      return decideRestrict(ticket, command, context);
    case 'link':
      requirePermission(context, 'link');
      if (command.to === ticket.id) throw new InputError('A ticket cannot be linked to itself.');
      return [{ type: 'ticket.linked', facts: { type: command.as, ticketId: command.to } }];
    case 'renew-pin':
      requirePermission(context, 'renew-pin');
      return [
        { type: 'pin.renewed', facts: { channel: command.channel } },
        automaticMessage(ticket, command),
      ];
    case 'acknowledge':
      requireSystem(context, command.type);
      return [automaticMessage(ticket, command)];
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
function automaticMessage(
  ticket: Ticket,
  { messageId, words }: CommandOf<'acknowledge'> | CommandOf<'renew-pin'>,
): TicketEvent {
  const { channel, conversationId } = ticket;
  return {
    type: 'message.sent',
    facts: { messageId, channel, conversationId, purpose: 'acknowledgement' },
    personal: words,
  };
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

function decideAssign(
  ticket: Ticket,
  command: CommandOf<'assign'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'assign');
  const team = command.team === undefined ? ticket.team : command.team;
  const assignee = command.assignee === undefined ? ticket.assignee : command.assignee;
  if (team === ticket.team && assignee === ticket.assignee) return [];
  requireNotRecused(ticket, command);
  const { reason } = command;
  return [
    {
      type: 'ticket.assigned',
      facts: { team, assignee },
      ...(reason === undefined ? {} : { personal: { reason } }),
    },
  ];
}

function decideRestrict(
  ticket: Ticket,
  { reason, reporter, ...flags }: CommandOf<'restrict'>,
  context: DecideContext,
): readonly TicketEvent[] {
  const anonymous = flags.anonymous ?? ticket.anonymous;
  const confidential = flags.confidential ?? ticket.confidential;
  const loosens = (ticket.anonymous && !anonymous) || (ticket.confidential && !confidential);
  requirePermission(context, loosens ? 'loosen' : 'restrict');
  if (loosens) requireText(reason, 'reason');
  if (anonymous === ticket.anonymous && confidential === ticket.confidential) return [];
  const leaves = reporter && ticket.reporters.length > 0 && !isGuarded(ticket);
  return [
    {
      type: 'ticket.restricted',
      facts: { anonymous, confidential, ...(leaves ? { reporter } : {}) },
      ...(reason === undefined ? {} : { personal: { reason } }),
    },
  ];
}
