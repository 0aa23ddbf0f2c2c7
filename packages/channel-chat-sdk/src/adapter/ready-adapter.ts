import { ChannelError } from '@aduan/core';
import type { ChannelContext } from '@aduan/core/channel';
import { hostOf } from '../webhook/host-of.js';
import { commitWrites, scopeOf, within } from '../webhook/scope.js';
import type { ChatAdapter } from './chat-adapter.js';
import { withTimeout } from './with-timeout.js';

/**
 * Makes a function that initialises an adapter once. Some adapters call their provider for that, so each caller has a
 * timeout; after a failure the next call retries.
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
