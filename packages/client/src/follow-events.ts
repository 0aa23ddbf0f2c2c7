import { isHTTPError, type KyInstance } from 'ky';
import type { components } from '../generated/paths.js';
import { readEvents } from './read-events.js';
import { transientStatuses } from './transient-statuses.js';

/** Something that happened to a case. */
export type ChangeFeedEntry = components['schemas']['ChangeFeedEntry'];

/**
 * An event of a desk. `behind`: too much has happened in between; read the tickets again. `signal`: a change outside
 * the tickets, or an activity in progress, such as `organization:changed`; signals during a broken connection are lost.
 */
export type DeskEvent =
  | { readonly type: 'change'; readonly cursor: string; readonly change: ChangeFeedEntry }
  | { readonly type: 'behind'; readonly cursor: string }
  | ({ readonly type: 'signal' } & HeardSignal);

interface HeardSignal {
  readonly name: string;
  readonly ticketId?: string;
}

/** Start and end of following. */
export interface FollowOptions {
  /** The `cursor` of the last handled event; later events come first. Default: start now. */
  readonly from?: string;
  /** How long to wait before reconnecting, ms. Default 2,000. */
  readonly pauseMs?: number;
  /** Called when the connection is established, and when it is lost. */
  readonly onConnection?: (isThere: boolean) => void;
  readonly signal?: AbortSignal;
}

/** Follows a desk across broken connections, and drops repeated events. */
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
      // A refusal by the API is final; a broken connection or an unreachable server is retried.
      if (isHTTPError(reason) && !transientStatuses.includes(reason.response.status)) throw reason;
    } finally {
      onConnection?.(false);
    }
    await pause(pauseMs, signal);
  }
}

/** Waits, but ends early when the signal aborts. */
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
