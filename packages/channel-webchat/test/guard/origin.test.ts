import { describe, expect, it } from 'vitest';
import { bearer, browser, messageBody, origin } from '../browser.js';

const partner = 'https://kopdes.example';

describe('origins', () => {
  it.each([
    ['the same origin', { origin }, 200],
    ['another origin', { origin: partner }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['a subdomain, as the browser marks it', { 'sec-fetch-site': 'same-site' }, 403],
    ['a cross-site page, as the browser marks it', { 'sec-fetch-site': 'cross-site' }, 403],
    ['the same site behind a proxy', { origin: 'http://desk.example' }, 200],
    ['a program that is no browser', {}, 200],
  ])('from %s', async (_name, headers: Record<string, string>, status) => {
    const { answer, request } = browser();
    expect((await answer(request('GET', '/config', { headers }))).status).toBe(status);
  });

  it('lets listed origins read, also what was refused', async () => {
    const { answer, deliver, request, signIn } = browser({ origins: [partner] });
    const headers = { origin: partner, 'sec-fetch-site': 'cross-site' };
    const { token } = await signIn();
    const allowed = [
      await answer(request('GET', '/config', { headers })),
      (await deliver(request('POST', '/messages', { headers, body: messageBody() }))).response,
      (
        await deliver(
          request('POST', '/messages', { headers: bearer(token, headers), body: messageBody() }),
        )
      ).response,
    ];
    expect(allowed.map(({ status }) => status)).toEqual([200, 401, 200]);
    for (const response of allowed) {
      expect(response.headers.get('access-control-allow-origin')).toBe(partner);
    }
  });

  it('answers the preflight of listed origins only', async () => {
    const preflight = async (from: string) => {
      const { answer, request } = browser({ origins: [partner] });
      return answer(request('OPTIONS', '/messages', { headers: { origin: from } }));
    };
    const response = await preflight(partner);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await preflight('https://evil.example')).status).toBe(403);
  });
});

describe('rates by client address', () => {
  it('limits new sessions of one address, and nobody where the host names none', async () => {
    const visits = async (clientAddress?: () => string) => {
      const { answer, request } = browser({
        limits: { visitsPerMinute: 2 },
        ...(clientAddress ? { clientAddress } : {}),
      });
      const statuses = [];
      for (let n = 0; n < 3; n += 1) {
        statuses.push((await answer(request('POST', '/session'))).status);
      }
      return statuses;
    };
    expect(await visits(() => '192.0.2.7')).toEqual([200, 200, 429]);
    let next = 0;
    expect(await visits(() => `192.0.2.${next++}`)).toEqual([200, 200, 200]);
    expect(await visits()).toEqual([200, 200, 200]);
  });
});

describe('config', () => {
  it('tells hours and limits', async () => {
    const { answer, request } = browser({ locale: 'en', limits: { textCharacters: 500 } });
    expect(await (await answer(request('GET', '/config'))).json()).toMatchObject({
      hours: { open: true, timeZone: 'Asia/Jakarta' },
      limits: { text: 500, fileBytes: 10_485_760 },
      locale: 'en',
    });
  });

  it('knows no other path', async () => {
    const { answer, request, channel, context } = browser();
    for (const path of ['/', '/nothing', '/uploads/', '/config/x']) {
      expect((await answer(request('GET', path))).status).toBe(404);
    }
    const elsewhere = new Request(`${origin}/aduan/webx/config`);
    expect((await channel.serve?.(elsewhere, context))?.status).toBe(404);
  });
});
