import { expect, it } from 'vitest';
import { testDesk } from './test-desk.js';

/** A webhook request whose body stops, because the sender hung up or for another reason. */
function broken(hangUp: boolean): Request {
  const hangingUp = new AbortController();
  const body = new ReadableStream({
    pull(stream) {
      if (hangUp) hangingUp.abort();
      stream.error(new Error('aborted'));
    },
  });
  const init = { method: 'POST', headers: { 'x-secret': 'right' }, body, duplex: 'half' as const };
  return new Request('https://desk.example/aduan/test', { ...init, signal: hangingUp.signal });
}

it('answers a request that cannot be read with 503; only one that was given up is quiet', async () => {
  const { aduan, logs } = testDesk();
  const levels = () =>
    logs.filter(({ event }) => event === 'request.failed').map(({ level }) => level);
  expect((await aduan.fetch(broken(false))).status).toBe(503);
  expect(levels()).toEqual(['error']);
  expect((await aduan.fetch(broken(true))).status).toBe(503);
  expect(levels()).toEqual(['error', 'debug']);
});
