import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChannelContext } from '@aduan/core/channel';
import type { AdapterEvent } from '../adapter/adapter-event.js';

/** The present work of an adapter: one webhook request, or one outbound message. */
export interface Scope {
  readonly context: ChannelContext;
  /** Events reported so far; null where none may be reported. */
  readonly received: AdapterEvent[] | null;
  /** Values that the adapter wrote, as JSON with their lifetime in ms; null = deleted. Stored after the desk has stored the events. */
  readonly writes: Map<string, { readonly json: string; readonly ttlMs?: number } | null>;
  /** Claims and locks: never stored, so that a request can come again. */
  readonly claims: Set<string>;
  /** Failures of the state: the request must come again. */
  readonly failures: unknown[];
}

const scopes = new AsyncLocalStorage<Scope>();

/** Makes an empty scope. */
export function scopeOf(context: ChannelContext, received: AdapterEvent[] | null): Scope {
  return { context, received, writes: new Map(), claims: new Set(), failures: [] };
}

/** Runs an adapter, with all tasks that it starts, within a scope. */
export function within<Result>(scope: Scope, run: () => Promise<Result>): Promise<Result> {
  return scopes.run(scope, run);
}

/** @throws Error when called outside of a scope */
export function currentScope(): Scope {
  const scope = scopes.getStore();
  if (scope) return scope;
  throw new Error('The adapter works outside of any call of the desk.');
}

/**
 * The `fetch` of the desk that an adapter works for. Pass it to adapters that accept a `fetch`: their requests then end
 * when the desk closes. Outside a scope it is the global `fetch`.
 */
export const deskFetch: typeof fetch = (input, init) => {
  const context = scopes.getStore()?.context;
  if (!context) return fetch(input, init);
  const signals = [context.signal, ...(init?.signal ? [init.signal] : [])];
  return context.fetch(input, { ...init, signal: AbortSignal.any(signals) });
};

/** Stores the adapter's writes. Call it after the desk has stored the events. */
export async function commitWrites({ context, writes }: Scope): Promise<void> {
  for (const [key, written] of writes) {
    if (!written) await context.kv.delete(key);
    else {
      const { json, ttlMs } = written;
      await context.kv.set(key, json, ttlMs === undefined ? {} : { ttlMs });
    }
  }
  writes.clear();
}
