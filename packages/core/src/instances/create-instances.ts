import type { Aduan } from '../aduan.js';
import { errorName } from '../error-name.js';
import { ticketForListeners } from '../runtime/record/commit-ticket.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { Change } from './change.js';
import { type Hint, readHints } from './hint.js';
import { hintSender } from './hint-sender.js';
import type { Signals } from './signals.js';

/** How instances notify each other. */
export interface InstancesOptions {
  /** Leave it out when one process is the whole desk. */
  readonly signals?: Signals;
  /** Interval in ms of a full reload in case signals were lost. Default 30 s. */
  readonly pollMs?: number;
}

/** The changes of a desk with several instances, delivered to each instance. */
export interface Instances {
  /**
   * Subscribes to changes by any instance, for live pages. Use `aduan.on` for actions that must run once, such as
   * notifying another system: only the instance that made the change emits those events.
   *
   * @returns a function that unsubscribes
   */
  onChange(listener: (change: Change) => void): () => void;
  /** Sends pending hints and stops listening. */
  close(): void;
}

/**
 * Connects several instances on one store to one live desk; use it in each of them. Changes of conversations are
 * emitted by `aduan.on('conversation.changed')` and to the listeners here in every instance, whichever made the change.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createInstances(
  aduan: Aduan,
  { signals, pollMs = 30_000 }: InstancesOptions = {},
): Instances {
  const runtime = runtimeOf(aduan);
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const sender = signals && hintSender(signals);
  /** Set while a hint from another instance is emitted here, so that it is not sent back. */
  let isEcho = false;

  async function hear(hint: Hint): Promise<void> {
    if ('hash' in hint) {
      isEcho = true;
      const { conversation: conversationId, hash } = hint;
      runtime.bus.emit('conversation.changed', { conversationId, hash });
      isEcho = false;
      return;
    }
    if (listeners.size === 0) return;
    const stored = await runtime.store.readTicket(runtime.tenant, hint.ticket);
    if (!stored) return;
    tell({ kind: 'case', ticket: ticketForListeners(runtime, stored.ticket), type: hint.type });
  }

  const failed = (error: unknown) => {
    runtime.log('warn', 'instances.unheard', { error: errorName(error) });
    tell({ kind: 'unknown' });
  };
  const offs = [
    aduan.on('ticket.changed', ({ ticket, type }) => {
      tell({ kind: 'case', ticket, type });
      sender?.add({ ticket: ticket.id, type });
    }),
    aduan.on('conversation.changed', ({ conversationId, hash }) => {
      tell({ kind: 'conversation', conversationId });
      if (!isEcho) sender?.add({ conversation: conversationId, hash });
    }),
    signals?.listen(
      (text) => {
        for (const hint of readHints(text)) hear(hint).catch(failed);
      },
      () => tell({ kind: 'unknown' }),
    ),
  ];
  const timer = signals && setInterval(() => tell({ kind: 'unknown' }), pollMs);
  return {
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      sender?.flush();
      clearInterval(timer);
      for (const off of offs) off?.();
      listeners.clear();
    },
  };
}
