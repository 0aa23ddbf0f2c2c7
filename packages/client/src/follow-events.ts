import { isHTTPError, type KyInstance } from 'ky';
import type { components } from '../generated/paths.js';
import { readEvents } from './read-events.js';
import { transientStatuses } from './transient-statuses.js';

/** Something that happened to a case. */
export type ChangeFeedEntry = components['schemas']['ChangeFeedEntry'];

/**
 * What is heard of a desk. `behind`: too much has happened meanwhile, read the cases anew. `signal`: something else
 * changed or goes on, such as `organization:changed`; those of a broken connection are lost.
 */
export type DeskEvent =
  | { readonly type: 'change'; readonly cursor: string; readonly change: ChangeFeedEntry }
  | { readonly type: 'behind'; readonly cursor: string }
  | ({ readonly type: 'signal' } & HeardSignal);

interface HeardSignal {
  readonly name: string;
  readonly ticketId?: string;
}

/** From where on to follow, and until when. */
export interface FollowOptions {
  /** The `cursor` that was dealt with last: what has happened since comes first. Default: from now on. */
  readonly from?: string;
  /** How long to wait before a line that broke is taken up again, ms. Default 2,000. */
  readonly pauseMs?: number;
  /** Told when the connection is there, and when it is lost. */
  readonly onConnection?: (isThere: boolean) => void;
  readonly signal?: AbortSignal;
}

/** Follows a desk over broken connections, and leaves out what came twice. */
export async function* followEvents(
  http: KyInstance,
  { from, onConnection, pauseMs = 2_000, signal }: FollowOptions,
): AsyncGenerator<DeskEvent, void, void> {
  const seen = new Set<string>();
  let cursor = from;
  while (!signal?.aborted) {
    try {
      const response = await http.get('events', {
        headers: { Accept: 'text/event-stream', ...(cursor && { 'Last-Event-ID': cursor }) },
        timeout: false,
        ...(signal && { signal }),
      });
      onConnection?.(true);
      for await (const { data, event, id } of readEvents(
        response.body ?? new ReadableStream(),
        signal,
      )) {
        cursor = id || cursor;
        if (event === 'signal') yield { type: 'signal', ...(JSON.parse(data) as HeardSignal) };
        if (event === 'behind') yield { type: 'behind', cursor: id };
        if (event !== 'change') continue;
        const change = JSON.parse(data) as ChangeFeedEntry;
        if (seen.has(change.id)) continue;
        remember(seen, change.id);
        yield { type: 'change', cursor: id, change };
      }
    } catch (reason) {
      if (signal?.aborted) return;
      // What the API refused stays refused; a line that broke or a server that is away is tried again.
      if (isHTTPError(reason) && !transientStatuses.includes(reason.response.status)) throw reason;
    } finally {
      onConnection?.(false);
    }
    await pause(pauseMs, signal);
  }
}

/** Waits, but no longer than until the signal aborts. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    signal?.addEventListener('abort', over);
    if (signal?.aborted) over();
  });
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > 5_000 && oldest !== undefined) seen.delete(oldest);
}
