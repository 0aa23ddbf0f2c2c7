import { errorName } from '../../error-name.js';
import type { Signals } from '../../ports/signals.js';
import { tellConversation } from '../record/tell-conversation.js';
import { ticketForListeners } from '../record/ticket-for-listeners.js';
import type { Runtime } from '../runtime.js';
import { type Hint, readHints } from './hint.js';
import { hintSender } from './hint-sender.js';

/** Interval at which listeners are asked to reload in case signals were lost, ms. */
const pollMs = 30_000;

/** Connection of one instance of a desk with the others. */
export interface InstanceLink {
  /** Begins to listen to the others. */
  start(): void;
  /** Sends pending hints and ends the connection. */
  close(): Promise<void>;
}

/** Sends changes made here to the other instances, and changes made there to the listeners here. */
export function linkInstances(runtime: Runtime, signals: Signals): InstanceLink {
  const { bus } = runtime;
  const sender = hintSender(signals);
  /** Set while a hint from another instance is emitted here, so that it is not sent back. */
  let isEcho = false;
  let timer: ReturnType<typeof setInterval> | undefined;

  async function hear(hint: Hint): Promise<void> {
    if ('hash' in hint) {
      isEcho = true;
      tellConversation(runtime, hint.conversation, hint.hash);
      isEcho = false;
      return;
    }
    if (!bus.hasListeners(['desk.changed'])) return;
    const stored = await runtime.store.readTicket(runtime.tenant, hint.ticket);
    if (!stored) return;
    const ticket = ticketForListeners(runtime, stored.ticket);
    bus.emit('desk.changed', { kind: 'ticket', ticket, type: hint.type });
  }

  const reload = () => bus.emit('desk.changed', { kind: 'unknown' });
  const failed = (error: unknown) => {
    runtime.log('warn', 'instances.unheard', { error: errorName(error) });
    reload();
  };
  const offs = [
    bus.on('ticket.changed', ({ ticket, type }) => sender.add({ ticket: ticket.id, type })),
    bus.on('conversation.changed', ({ conversationId, hash }) => {
      if (!isEcho) sender.add({ conversation: conversationId, hash });
    }),
  ];
  return {
    start() {
      if (timer !== undefined) return;
      const off = signals.listen((text) => {
        for (const hint of readHints(text)) hear(hint).catch(failed);
      }, reload);
      offs.push(off);
      timer = setInterval(reload, pollMs);
    },
    async close() {
      sender.flush();
      clearInterval(timer);
      for (const off of offs) off();
      await signals.close?.();
    },
  };
}
