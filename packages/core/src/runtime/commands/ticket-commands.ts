import { localDate, messages } from '@aduan/core/catalogue';
import { AduanError, ForbiddenError } from '../../errors.js';
import { createId, createPartyId, type MessageId, type ObligationId, ticketId } from '../../ids.js';
import type { Principal } from '../../ports/principal.js';
import { canDo } from '../../ticket/can.js';
import type { CommandOf, TicketCommand } from '../../ticket/commands.js';
import { createPin, pinHash } from '../../ticket/pin.js';
import { shownTo } from '../reads/shown-ticket.js';
import type { TicketRead } from '../reads/ticket-reads.js';
import { visibleTicket } from '../reads/visible-ticket.js';
import { notifyConversation } from '../record/tell-conversation.js';
import type { Runtime } from '../runtime.js';
import type { ActInput, CommandOptions, CommandResult, Tickets } from '../tickets.js';
import { appendTranscript } from './append-transcript.js';
import { canonicalCategory } from './canonical-category.js';
import { readInput } from './command-input.js';
import { executeCommand } from './execute-command.js';
import { requireTeam } from './known-team.js';
import { openAll } from './open-all.js';
import { openTicket } from './open-ticket.js';
import { requireHolder } from './require-holder.js';

/** Creates the commands of a desk. */
export function createTicketCommands(runtime: Runtime): Omit<Tickets, TicketRead | 'search'> {
  async function run(
    id: string,
    name: string,
    input: object,
    command: TicketCommand,
    options: CommandOptions,
  ): Promise<CommandResult> {
    const ticket = await executeCommand(runtime, id, () => [command], { ...options, name, input });
    return { ticket: shownTo(runtime, options.actor, ticket) };
  }

  async function act(id: string, action: string, given: ActInput, options: CommandOptions) {
    const input = readInput('act', given);
    requireTeam(runtime, input.team);
    const author = options.actor.display;
    const messageId = createId<MessageId>(runtime.now());
    const obligationId = createId<ObligationId>(runtime.now());
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

  /** A command that is little more than its input. */
  function plain<Type extends 'attempt' | 'waive'>(type: Type, more: () => object = () => ({})) {
    return async (id: string, given: object, options: CommandOptions) => {
      const input = readInput(type, given);
      const command = { ...input, ...more(), type } as unknown as CommandOf<Type>;
      return run(id, type, input, command, options);
    };
  }

  return {
    open: (input, options) => openTicket(runtime, input, options),
    openAll: (inputs, options) => openAll(runtime, inputs, options),
    act,
    answer: (id, text, options) => act(id, 'answer', { text }, options),
    ask: (id, text, options) => act(id, 'ask', { text }, options),
    close: (id, options) => act(id, 'close', {}, options),
    reopen: (id, reason, options) => act(id, 'reopen', { reason }, options),
    async note(id, text, options) {
      const input = readInput('note', { text });
      const noteId = createId<MessageId>(runtime.now());
      return run(id, 'note', input, { ...input, noteId, type: 'note' }, options);
    },
    async append(id, said, options) {
      const ticket = await appendTranscript(runtime, id, said, options);
      return { ticket: shownTo(runtime, options.actor, ticket) };
    },
    async assign(id, to, options) {
      const input = readInput('assign', to);
      requireTeam(runtime, input.team);
      const ticket = await executeCommand(
        runtime,
        id,
        async (current) => {
          await requireHolder(runtime, current, input.assignee, options.actor);
          return [{ ...input, type: 'assign' }];
        },
        { ...options, name: 'assign', input },
      );
      return { ticket: shownTo(runtime, options.actor, ticket) };
    },
    async classify(id, as, options) {
      const read = readInput('classify', as);
      const { category, kind } = read;
      if (kind !== undefined) runtime.kinds.requireKnown(kind);
      const input = category ? { ...read, category: canonicalCategory(runtime, category) } : read;
      const obligationId = createId<ObligationId>(runtime.now());
      return run(id, 'classify', input, { ...input, obligationId, type: 'classify' }, options);
    },
    async restrict(id, flags, options) {
      const input = readInput('restrict', flags);
      const { actor } = options;
      const ticket = await executeCommand(
        runtime,
        id,
        ({ conversationId }, { history: [opened] }) => {
          // A citizen who is signed in at the host and reports for themselves must find their ticket again.
          const isKnown = conversationId === null && opened?.actor.kind === 'citizen';
          const reporter = isKnown || actor.kind === 'citizen' ? null : createPartyId();
          return [{ ...input, reporter, type: 'restrict' }];
        },
        { ...options, name: 'restrict', input },
      );
      return { ticket: shownTo(runtime, actor, ticket) };
    },
    async link(id, to, options) {
      const input = readInput('link', to);
      const { ticket } = await visibleTicket(runtime, input.ticketId, options.actor);
      return run(id, 'link', input, { to: ticket.id, as: input.as, type: 'link' }, options);
    },
    attempt: plain('attempt', () => ({ workingDay: workingDay(runtime) })),
    waive: plain('waive'),
    renewPin: (id, options) => renewPin(runtime, id, options),
    markRead: (id, { actor }) => markRead(runtime, id, actor),
  };
}

/** Today's date at the office, if it is a working day. */
function workingDay({ calendar, now }: Runtime): string | null {
  const today = localDate(now(), calendar.def.timeZone);
  return calendar.isWorkingDay(today) ? today : null;
}

/**
 * Marks the citizen's messages as read. Only somebody who works on tickets may do so, because it tells the citizen that
 * the desk has read them.
 */
async function markRead(runtime: Runtime, id: string, actor: Principal): Promise<void> {
  const { ticket } = await visibleTicket(runtime, id, actor);
  const decision = canDo(runtime.workflow, actor, 'note');
  if (!decision.allowed) throw new ForbiddenError('mark-read', decision.reason);
  for (const conversationId of await runtime.store.markMessagesRead(runtime.tenant, ticket.id)) {
    await notifyConversation(runtime, conversationId);
  }
}

/** Sends a new PIN, only to the conversation in which the ticket began. */
async function renewPin(
  runtime: Runtime,
  id: string,
  options: CommandOptions,
): Promise<CommandResult> {
  const pin = createPin();
  const messageId = createId<MessageId>(runtime.now());
  const hash = await pinHash(runtime.keys, ticketId(id), pin);
  const ticket = await executeCommand(
    runtime,
    id,
    (current) => {
      if (!current.conversationId) {
        throw new AduanError(
          'case-without-conversation',
          `This case came by "${current.channel}" and has no conversation: no PIN can be sent. Whoever opened it gets its PIN again, for 90 days, by opening it once more with the same key.`,
        );
      }
      const words = { text: runtime.languages.text(messages.pinRenewed), ticket: current.number };
      return [{ type: 'renew-pin', channel: current.channel, messageId, words }];
    },
    { ...options, name: 'renew-pin' },
    { secrets: { messageId, values: { pin } }, pinHash: hash },
  );
  return { ticket: shownTo(runtime, options.actor, ticket) };
}
