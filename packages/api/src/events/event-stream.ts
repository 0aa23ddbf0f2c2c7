import { AduanError, type ReadOptions } from '@aduan/core';
import type { ChangeFeed, ChangeFeedEntry, ChangeFeedPage } from '@aduan/core/change-feed';
import { responseText } from '../responses/response-text.js';
import { changeFeedEntry } from '../schemas/change-feed-entry.js';

/** What happened in another process is found after this time, and lets the other side know that we live. */
const everyMs = 10_000;
/** A stream is closed after this time; whoever reads it comes back. */
const lifetimeMs = 10 * 60_000;
/** Doubles are known this far back. */
const maxSeen = 5_000;

/** What a stream is made of. */
export interface EventStreamParts {
  readonly changes: ChangeFeed;
  /** What has happened since the cursor that the reader came with. */
  readonly first: ChangeFeedPage;
  readonly options: ReadOptions;
  /** IANA zone of the office. */
  readonly timeZone: string;
  /** Aborts when the reader is gone, or the server stops. */
  readonly signal: AbortSignal;
}

/** A stream of server-sent events that goes on as long as its reader listens and may. */
export function eventStream(parts: EventStreamParts): Response {
  const { changes, options, signal, timeZone } = parts;
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal, AbortSignal.timeout(lifetimeMs)]);
  const seen = new Set<string>();
  let page = parts.first;
  let isNew = true;
  let wake = () => {};
  const off = changes.watch(() => {
    isNew = true;
    wake();
  });

  over.addEventListener('abort', () => wake(), { once: true });

  const waited = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isNew || over.aborted) wake();
    });

  async function* texts(): AsyncGenerator<string, void, void> {
    yield `retry: 2000\n\n${textOf(page)}`;
    while (!over.aborted) {
      await waited();
      if (over.aborted) return;
      isNew = false;
      page = await changes.since(page.next, options);
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
    // A reader who has heard nothing yet must know from where to go on, too.
    return events.join('') || `id: ${next}\n\n`;
  }

  return streamed(texts(), () => {
    off();
    gone.abort();
  });
}

function eventText({ cursor, ...notice }: ChangeFeedEntry, timeZone: string): string {
  const data = responseText(changeFeedEntry, notice, timeZone);
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
        // Whose access is over hears no more.
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
