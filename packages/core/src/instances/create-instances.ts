import type { Aduan } from '../aduan.js';
import { errorName } from '../runtime/error-name.js';
import { ticketForListeners } from '../runtime/record/publish.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { Change } from './change.js';
import { type Hint, readHints } from './hint.js';
import { hintSender } from './hint-sender.js';
import type { Signals } from './signals.js';

/** How instances hear of each other. */
export interface InstancesOptions {
  /** Left out where one process is the whole desk. */
  readonly signals?: Signals;
  /** How often what is shown is read again though nobody said anything, ms: hints may get lost. Default 30 s. */
  readonly pollMs?: number;
}

/** What happens at a desk of several instances, heard by each of them. */
export interface Instances {
  /**
   * Hears what changed, whichever instance did it: for live pages. What shall be done once, such as telling
   * another system, belongs into `aduan.on`, which only the instance hears that did it.
   *
   * @returns the off function
   */
  onChange(listener: (change: Change) => void): () => void;
  /** Sends what waits, and hears nothing more. */
  close(): void;
}

/**
 * Several instances over one store as one live desk, an add-on beside each of them. Conversations are told to
 * `aduan.on('conversation.changed')` and to the chats that listen here, whichever instance they changed in.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError for anything else
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
  /** Set while what another instance said is told here: it does not go back. */
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
