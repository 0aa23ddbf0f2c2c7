import { expect, test, vi } from 'vitest';
import { POST } from '../app/api/webhooks/aduan/route.js';
import { GET } from '../app/api/work/route.js';

test.each([undefined, ''])(
  'without a secret nobody lets the desk work or tells it news: %j',
  async (none) => {
    vi.stubEnv('CRON_SECRET', none);
    vi.stubEnv('ADUAN_WEBHOOK_SECRET', none);
    for (const Authorization of ['', 'Bearer ', 'Bearer undefined']) {
      const request = new Request('http://host.example/api/work', { headers: { Authorization } });
      expect((await GET(request)).status).toBe(401);
    }
    const delivery = new Request('http://host.example/hook', { method: 'POST', body: '{}' });
    expect((await POST(delivery)).status).toBe(503);
    vi.unstubAllEnvs();
  },
);
