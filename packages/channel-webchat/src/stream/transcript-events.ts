import type { ChannelContext, TranscriptEntry } from '@aduan/core/channel';
import { holdsSecret, readSecret } from '../message/secret-values.js';
import type { TypingLine } from '../typing/typing.js';
import type { ChangeSignal } from './change-signal.js';
import { comment, type ServerEvent } from './event-stream.js';

/** Poll interval in ms: changes by other processes are only in the store. */
const pollMs = 2_000;
/** Heartbeat interval in ms: proxies cut silent connections, most after 60 s, some after 30 s. */
const heartbeatMs = 15_000;

/** The transcript and where to begin. */
export interface TranscriptCursor {
  readonly account: string;
  readonly conversation: string;
  readonly afterRevision: number;
}

/**
 * All changes of a transcript until the signal stops: entries in the order of their revision, values that only this
 * citizen may see, typing signals, and heartbeats.
 */
export async function* transcriptEvents(
  context: ChannelContext,
  place: TranscriptCursor,
  signal: ChangeSignal,
  typing: TypingLine,
): AsyncGenerator<ServerEvent> {
  const { account, conversation } = place;
  const off = context.citizen.watch(account, conversation, signal.notify);
  try {
    yield comment('open');
    // Secrets wait until they are acknowledged, so earlier entries are checked as well.
    let revision = 0;
    let quietMs = 0;
    for (;;) {
      const entries = await context.citizen.transcript(account, conversation, revision);
      for (const entry of entries) {
        revision = entry.revision;
        if (entry.ticket !== undefined) typing.about(entry.ticket);
        quietMs = 0;
        if (revision > place.afterRevision) yield entryEvent(entry);
        const secret = await secretEvent(context, conversation, entry);
        if (secret) yield secret;
      }
      const writer = typing.take();
      if (writer) {
        quietMs = 0;
        yield { event: 'typing', data: { by: writer } };
      }
      // The desk returns pages: there may be more.
      const wake = entries.length > 0 ? 'changed' : await signal.wait(pollMs);
      if (wake === 'stopped') return;
      if (wake === 'timeout') quietMs += pollMs;
      if (quietMs >= heartbeatMs - pollMs) {
        quietMs = 0;
        yield comment('still here');
      }
    }
  } finally {
    off();
    typing.close();
  }
}

function entryEvent(entry: TranscriptEntry): ServerEvent {
  return { event: 'entry', id: String(entry.revision), data: entry };
}

async function secretEvent(
  context: ChannelContext,
  conversation: string,
  entry: TranscriptEntry,
): Promise<ServerEvent | null> {
  if (!holdsSecret(entry)) return null;
  const values = await readSecret(context.kv, conversation, entry.id);
  return values && { event: 'secret', data: { messageId: entry.id, values } };
}
