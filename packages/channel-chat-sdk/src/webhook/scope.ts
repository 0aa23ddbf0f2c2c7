import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChannelContext } from '@aduan/core';
import type { AdapterEvent } from '../adapter/adapter-event.js';

/** What an adapter works for now: one delivery, or one message of ours. */
export interface Scope {
  readonly context: ChannelContext;
  /** What it said so far; null where nothing may be said. */
  readonly received: AdapterEvent[] | null;
  /** What it wrote, as JSON, with how long it lives in ms; null = removed. Kept after the desk has stored. */
  readonly writes: Map<string, { readonly json: string; readonly ttlMs?: number } | null>;
  /** What it claimed or locked: never kept, so that a delivery can come again. */
  readonly claims: Set<string>;
  /** What went wrong in its state: the delivery must come again. */
  readonly failures: unknown[];
}

const scopes = new AsyncLocalStorage<Scope>();

/** A fresh scope. */
export function scopeOf(context: ChannelContext, received: AdapterEvent[] | null): Scope {
  return { context, received, writes: new Map(), claims: new Set(), failures: [] };
}

/** Lets an adapter work within a scope, with all that it begins there. */
export function within<Result>(scope: Scope, run: () => Promise<Result>): Promise<Result> {
  return scopes.run(scope, run);
}

/** @throws Error where the bridge did not call the adapter */
export function currentScope(): Scope {
  const scope = scopes.getStore();
  if (scope) return scope;
  throw new Error('The adapter works outside of any call of the desk.');
}

/**
 * The `fetch` of the desk that an adapter works for. Give it to adapters that take a `fetch`: their requests then
 * end when the desk closes. Outside of a desk it is the global one.
 */
export const deskFetch: typeof fetch = (input, init) => {
  const context = scopes.getStore()?.context;
  if (!context) return fetch(input, init);
  const signals = [context.signal, ...(init?.signal ? [init.signal] : [])];
  return context.fetch(input, { ...init, signal: AbortSignal.any(signals) });
};

/** Keeps what the adapter wrote: when the desk has stored what it said, not before. */
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
