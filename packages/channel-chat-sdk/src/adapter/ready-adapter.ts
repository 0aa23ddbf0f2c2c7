import { type ChannelContext, ChannelError } from '@aduan/core';
import { hostOf } from '../webhook/host-of.js';
import { commitWrites, scopeOf, within } from '../webhook/scope.js';
import type { ChatAdapter } from './chat-adapter.js';
import { withTimeout } from './with-timeout.js';

/**
 * Sees that an adapter is initialised, once. Some ask their provider for it: whoever waits is told after a while
 * that it takes too long, and what failed is tried again by the next call.
 */
export function readyAdapter(adapter: ChatAdapter, timeoutMs: number) {
  let running: Promise<void> | null = null;
  return async (context: ChannelContext): Promise<void> => {
    const scope = scopeOf(context, null);
    running ??= within(scope, async () => {
      await adapter.initialize(hostOf(adapter.name));
      await commitWrites(scope);
    }).catch((error: unknown) => {
      running = null;
      throw error;
    });
    await withTimeout(running, timeoutMs).catch((error: unknown) => {
      const code = error instanceof Error ? error.name : typeof error;
      throw new ChannelError({ class: 'retryable', code }, 'The adapter could not be initialised.');
    });
  };
}
