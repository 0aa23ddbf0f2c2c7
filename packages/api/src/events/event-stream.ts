import { AduanError, type ReadOptions } from '@aduan/core';
import { answerText } from '@aduan/core/plugin';
import type {
  ChangeFeed,
  ChangeFeedEntry,
  ChangeFeedPage,
  Signal,
} from '@aduan/plugins/change-feed';
import { changeFeedEntry } from '../schemas/change-feed-entry.js';

/** Poll interval for events of other processes, in ms; each poll also shows the client that the stream is alive. */
const everyMs = 10_000;
/** Maximum lifetime of a stream, in ms; the client then reconnects. */
const lifetimeMs = 10 * 60_000;
/** Number of entry ids that are remembered to drop duplicates. */
const maxSeen = 5_000;

/** Parts of an event stream. */
export interface EventStreamParts {
  readonly changeFeed: ChangeFeed;
  /** The first page after the client's cursor. */
  readonly first: ChangeFeedPage;
  /** Current listener. @throws AduanError when the access has ended; the stream then ends too */
  readonly stillIn: () => Promise<ReadOptions>;
  /** IANA zone of the office. */
  readonly timeZone: string;
  /** Aborts when the client disconnects or the server stops. */
  readonly signal: AbortSignal;
  /** Called once, when the stream has ended. */
  readonly onEnd: () => void;
}

/** A stream of server-sent events that lasts as long as the client listens and has access. */
export function eventStream(parts: EventStreamParts): Response {
  const { changeFeed, onEnd, signal, stillIn, timeZone } = parts;
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal, AbortSignal.timeout(lifetimeMs)]);
  const seen = new Set<string>();
  let page = parts.first;
  let isNew = true;
  let wake = () => {};
  // One of a kind, so that a slow reader lets no heap of them grow.
  const signals = new Map<string, Signal>();
  const off = changeFeed.watch((told) => {
    if (told) signals.set(JSON.stringify(told), told);
    else isNew = true;
    wake();
  });

  over.addEventListener('abort', () => wake(), { once: true });

  const waited = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        isNew = true;
        resolve();
      }, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isNew || signals.size > 0 || over.aborted) wake();
    });

  async function* texts(): AsyncGenerator<string, void, void> {
    yield `retry: 2000\n\n${textOf(page)}`;
    while (!over.aborted) {
      await waited();
      if (over.aborted) return;
      const reader = await stillIn();
      for (const [key, told] of signals) {
        signals.delete(key);
        const heard = await changeFeed.hear(told, reader);
        if (heard) yield `event: signal\ndata: ${JSON.stringify(heard)}\n\n`;
      }
      if (!isNew) continue;
      isNew = false;
      page = await changeFeed.since({ cursor: page.next }, reader);
      if (page.more) isNew = true;
      yield textOf(page);
    }
  }

  function textOf({ isBehind, items, next }: ChangeFeedPage): string {
    const events = items.flatMap((item) => {
      if (seen.has(item.id)) return [];
      seen.add(item.id);
      return [eventText(item, timeZone)];
    });
    for (const id of seen) {
      if (seen.size <= maxSeen) break;
      seen.delete(id);
    }
    if (isBehind) return `event: behind\nid: ${next}\ndata: {}\n\n`;
    // A client that got no event yet still needs a cursor to resume from.
    return events.join('') || `id: ${next}\n\n`;
  }

  return streamed(texts(), () => {
    if (gone.signal.aborted) return;
    off();
    gone.abort();
    onEnd();
  });
}

function eventText({ cursor, ...notice }: ChangeFeedEntry, timeZone: string): string {
  const data = answerText(changeFeedEntry, notice, timeZone);
  return `event: change\nid: ${cursor}\ndata: ${data}\n\n`;
}

function streamed(texts: AsyncGenerator<string, void, void>, end: () => void): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await texts.next();
        if (!done) return controller.enqueue(encoder.encode(value));
        controller.close();
      } catch (reason) {
        // The client has lost access: end the stream.
        if (AduanError.isInstance(reason)) controller.close();
        else controller.error(reason);
      }
      end();
    },
    async cancel() {
      end();
      await texts.return();
    },
  });
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' },
  });
}
