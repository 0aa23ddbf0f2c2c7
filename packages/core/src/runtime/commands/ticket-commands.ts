import { localDate, messages } from '@aduan/core/catalogue';
import { AduanError, ForbiddenError } from '../../errors.js';
import { createId, createPartyId, type MessageId, type ObligationId, ticketId } from '../../ids.js';
import type { Principal } from '../../slots/principal.js';
import { canDo } from '../../ticket/can.js';
import type { CommandOf, TicketCommand } from '../../ticket/commands.js';
import { createPin, pinHash } from '../../ticket/pin.js';
import type { Desk } from '../desk.js';
import { shownTo } from '../reads/shown-ticket.js';
import type { TicketRead } from '../reads/ticket-reads.js';
import { visibleTicket } from '../reads/visible-ticket.js';
import { tellConversation } from '../record/tell-conversation.js';
import type { ActInput, CommandOptions, CommandResult, Tickets } from '../tickets.js';
import { appendSaid } from './append-said.js';
import { canonicalCategory } from './canonical-category.js';
import { readInput } from './command-input.js';
import { executeCommand } from './execute-command.js';
import { requireTeam } from './known-team.js';
import { openAll } from './open-all.js';
import { openTicket } from './open-ticket.js';
import { requireHolder } from './require-holder.js';

/** The commands of a desk. */
export function createTicketCommands(desk: Desk): Omit<Tickets, TicketRead | 'search'> {
  async function run(
    id: string,
    name: string,
    input: object,
    command: TicketCommand,
    options: CommandOptions,
  ): Promise<CommandResult> {
    const ticket = await executeCommand(desk, id, () => [command], { ...options, name, input });
    return { ticket: shownTo(desk, options.actor, ticket) };
  }

  async function act(id: string, action: string, given: ActInput, options: CommandOptions) {
    const input = readInput('act', given);
    requireTeam(desk, input.team);
    const author = options.actor.display;
    const messageId = createId<MessageId>(desk.now());
    const obligationId = createId<ObligationId>(desk.now());
    const ids = { messageId, obligationId };
    const command: TicketCommand = {
      ...input,
      ...(author && { author }),
      ...ids,
      action,
      type: 'act',
    };
    return run(id, `act:${action}`, input, command, options);
  }

  /** A command that is hardly more than its input. */
  function plain<Type extends 'attempt' | 'rate' | 'waive'>(
    type: Type,
    more: () => object = () => ({}),
  ) {
    return async (id: string, given: object, options: CommandOptions) => {
      const input = readInput(type, given);
      const command = { ...input, ...more(), type } as unknown as CommandOf<Type>;
      return run(id, type, input, command, options);
    };
  }

  return {
    open: (input, options) => openTicket(desk, input, options),
    openAll: (cases, options) => openAll(desk, cases, options),
    act,
    answer: (id, text, options) => act(id, 'answer', { text }, options),
    ask: (id, text, options) => act(id, 'ask', { text }, options),
    close: (id, options) => act(id, 'close', {}, options),
    reopen: (id, reason, options) => act(id, 'reopen', { reason }, options),
    async note(id, text, options) {
      const input = readInput('note', { text });
      const noteId = createId<MessageId>(desk.now());
      return run(id, 'note', input, { ...input, noteId, type: 'note' }, options);
    },
    async append(id, said, options) {
      const ticket = await appendSaid(desk, id, said, options);
      return { ticket: shownTo(desk, options.actor, ticket) };
    },
    async assign(id, to, options) {
      const input = readInput('assign', to);
      requireTeam(desk, input.team);
      const ticket = await executeCommand(
        desk,
        id,
        async (current) => {
          await requireHolder(desk, current, input.assignee, options.actor);
          return [{ ...input, type: 'assign' }];
        },
        { ...options, name: 'assign', input },
      );
      return { ticket: shownTo(desk, options.actor, ticket) };
    },
    async classify(id, as, options) {
      const read = readInput('classify', as);
      const { category, kind } = read;
      if (kind !== undefined) desk.kinds.requireKnown(kind);
      const input = category ? { ...read, category: canonicalCategory(desk, category) } : read;
      const obligationId = createId<ObligationId>(desk.now());
      return run(id, 'classify', input, { ...input, obligationId, type: 'classify' }, options);
    },
    async restrict(id, flags, options) {
      const input = readInput('restrict', flags);
      const { actor } = options;
      const ticket = await executeCommand(
        desk,
        id,
        ({ conversationId }, { history: [opened] }) => {
          // Who signs in at the host and reports himself must find his case again.
          const isKnown = conversationId === null && opened?.actor.kind === 'citizen';
          const reporter = isKnown || actor.kind === 'citizen' ? null : createPartyId();
          return [{ ...input, reporter, type: 'restrict' }];
        },
        { ...options, name: 'restrict', input },
      );
      return { ticket: shownTo(desk, actor, ticket) };
    },
    async link(id, to, options) {
      const input = readInput('link', to);
      const { ticket } = await visibleTicket(desk, input.ticketId, options.actor);
      return run(id, 'link', input, { to: ticket.id, as: input.as, type: 'link' }, options);
    },
    attempt: plain('attempt', () => ({ workingDay: workingDay(desk) })),
    rate: plain('rate'),
    waive: plain('waive'),
    renewPin: (id, options) => renewPin(desk, id, options),
    markRead: (id, { actor }) => markRead(desk, id, actor),
  };
}

/** The office's date, if it works on that day. */
function workingDay({ calendar, now }: Desk): string | null {
  const today = localDate(now(), calendar.def.timeZone);
  return calendar.isWorkingDay(today) ? today : null;
}

/** Only somebody who works on cases makes a message `read`: it tells the citizen that he was heard. */
async function markRead(desk: Desk, id: string, actor: Principal): Promise<void> {
  const { ticket } = await visibleTicket(desk, id, actor);
  const decision = canDo(desk.workflow, actor, 'note');
  if (!decision.allowed) throw new ForbiddenError('mark-read', decision.reason);
  for (const conversationId of await desk.store.markMessagesRead(desk.tenant, ticket.id)) {
    await tellConversation(desk, conversationId);
  }
}

/** A new PIN goes to the conversation in which the case began, and nowhere else. */
async function renewPin(desk: Desk, id: string, options: CommandOptions): Promise<CommandResult> {
  const pin = createPin();
  const messageId = createId<MessageId>(desk.now());
  const hash = await pinHash(desk.keys, ticketId(id), pin);
  const ticket = await executeCommand(
    desk,
    id,
    (current) => {
      if (!current.conversationId) {
        throw new AduanError(
          'case-without-conversation',
          `This case came by "${current.channel}" and has no conversation: no PIN can be sent. Whoever opened it gets its PIN again, for 90 days, by opening it once more with the same key.`,
        );
      }
      const words = { text: desk.languages.text(messages.pinRenewed), ticket: current.number };
      return [{ type: 'renew-pin', channel: current.channel, messageId, words }];
    },
    { ...options, name: 'renew-pin' },
    { secrets: { messageId, values: { pin } }, pinHash: hash },
  );
  return { ticket: shownTo(desk, options.actor, ticket) };
}
