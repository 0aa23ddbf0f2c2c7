import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

export const url = 'https://provider.example/v1/messages';

/** A network on which nothing exists but what a test answers. */
export function provider() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

/** What an adapter gets from the core. */
export function context(signal: AbortSignal = new AbortController().signal) {
  return { fetch: globalThis.fetch, signal };
}
