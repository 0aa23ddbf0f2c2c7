import { messages } from '../catalogue/messages.js';
import { InputError, NotFoundError } from '../errors.js';
import { createId, type MessageId, type ObligationId, type TicketId } from '../ids.js';
import type { TicketCommand } from '../ticket/commands.js';
import { createPin, pinHash } from '../ticket/pin.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Desk } from './desk.js';
import { type CommandExtras, executeCommand } from './execute-command.js';
import { openTicket } from './open-ticket.js';
import { requireCategory } from './require-category.js';
import type { TicketRead } from './ticket-reads.js';
import type { ActInput, CommandOptions, CommandResult, Tickets } from './tickets.js';

/** The commands of a desk. */
export function createTicketCommands(desk: Desk): Omit<Tickets, TicketRead> {
  async function run(
    id: TicketId,
    command: TicketCommand,
    options: CommandOptions,
    extras: CommandExtras = {},
  ): Promise<CommandResult> {
    const named = {
      ...options,
      name: command.type === 'act' ? `act:${command.action}` : command.type,
    };
    return { ticket: await executeCommand(desk, id, () => [command], named, extras) };
  }

  function act(id: TicketId, action: string, input: ActInput, options: CommandOptions) {
    const now = desk.now();
    const author = options.actor.display;
    return run(
      id,
      {
        type: 'act',
        action,
        ...input,
        ...(author ? { author } : {}),
        messageId: createId<MessageId>(now),
        obligationId: createId<ObligationId>(now),
      },
      options,
    );
  }

  return {
    open: (input, options) => openTicket(desk, input, options),
    act,
    answer: (id, text, options) => act(id, 'answer', { text }, options),
    ask: (id, text, options) => act(id, 'ask', { text }, options),
    close: (id, options) => act(id, 'close', {}, options),
    reopen: (id, reason, options) => act(id, 'reopen', { reason }, options),
    note: (id, text, options) =>
      run(id, { type: 'note', noteId: createId<MessageId>(desk.now()), text }, options),
    assign: (id, to, options) => run(id, { type: 'assign', ...to }, options),
    classify: (id, as, options) => {
      requireCategory(desk, as.category);
      return run(id, { type: 'classify', ...as }, options);
    },
    restrict: (id, flags, options) => run(id, { type: 'restrict', ...flags }, options),
    link: (id, { ticketId, as }, options) => run(id, { type: 'link', to: ticketId, as }, options),
    attempt: (id, attempt, options) => run(id, { type: 'attempt', ...attempt }, options),
    waive: (id, waiver, options) => run(id, { type: 'waive', ...waiver }, options),
    renewPin: (id, options) => renewPin(desk, id, options),
    async markRead(id, { actor }) {
      const stored = await desk.store.readTicket(desk.tenant, id);
      if (!stored || !visibilityFor(desk.workflow, actor, stored.ticket).case) {
        throw new NotFoundError('ticket');
      }
      const changed = await desk.store.markMessagesRead(desk.tenant, id);
      for (const conversationId of changed) {
        const conversation = await desk.store.readConversation(desk.tenant, conversationId);
        if (conversation) {
          desk.bus.emit('conversation.changed', { conversationId, hash: conversation.hash });
        }
      }
    },
  };
}

/** A new PIN goes to the conversation in which the case began, and nowhere else. */
async function renewPin(desk: Desk, id: TicketId, options: CommandOptions): Promise<CommandResult> {
  const pin = createPin();
  const messageId = createId<MessageId>(desk.now());
  const hash = await pinHash(desk.keys, id, pin);
  const ticket = await executeCommand(
    desk,
    id,
    (current) => {
      if (!current.conversationId) {
        throw new InputError('This ticket has no conversation that a new PIN could be sent to.');
      }
      const words = { text: messages.pinRenewed[desk.locale], ticket: current.number };
      return [{ type: 'renew-pin', channel: current.channel, messageId, words }];
    },
    { ...options, name: 'renew-pin' },
    { secrets: { messageId, values: { pin } }, pinHash: hash },
  );
  return { ticket };
}
