import { expect, test, vi } from 'vitest';
import { GET } from '../app/api/cron/route.js';
import { POST } from '../app/api/webhooks/aduan/route.js';

test.each([undefined, ''])(
  'without a secret nobody lets the desk work or tells it news: %j',
  async (none) => {
    vi.stubEnv('CRON_SECRET', none);
    vi.stubEnv('ADUAN_WEBHOOK_SECRET', none);
    for (const Authorization of ['', 'Bearer ', 'Bearer undefined']) {
      const request = new Request('http://host.example/api/cron', { headers: { Authorization } });
      expect((await GET(request)).status).toBe(401);
    }
    const delivery = new Request('http://host.example/hook', { method: 'POST', body: '{}' });
    expect((await POST(delivery)).status).toBe(503);
    vi.unstubAllEnvs();
  },
);

test('of a body that does not say how long it is, no more is read than a delivery may have', async () => {
  vi.stubEnv('ADUAN_WEBHOOK_SECRET', `whsec_${btoa('x'.repeat(32))}`);
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 16_384;
      if (pulled > 10_000_000) controller.close();
      else controller.enqueue(new Uint8Array(16_384));
    },
  });
  const init = { method: 'POST', body, duplex: 'half' };
  expect((await POST(new Request('http://host.example/hook', init))).status).toBe(413);
  expect(pulled).toBeLessThan(200_000);
  vi.unstubAllEnvs();
});
