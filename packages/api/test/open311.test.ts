import { describe, expect, it, vi } from 'vitest';
import { xmlDocument } from '../src/open311/xml.js';
import { actor, civicDesk } from './civic-desk.js';

const day = 24 * 60 * 60_000;

it('counts the addresses of one IPv6 network as one', async () => {
  let host = 0;
  const addressOf = () => {
    host += 1;
    return `2001:db8:1:2::${host}`;
  };
  const { get } = await civicDesk({ addressOf, limits: { address: 3 } });
  const statuses: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) statuses.push((await get('/services.json')).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

describe('services', () => {
  it('are the topics of the desk, as JSON and as XML', async () => {
    const { aduan, get, service_code } = await civicDesk();
    const { body, type } = await get('/services.json');
    expect(type).toBe('application/json; charset=utf-8');
    expect(body).toHaveLength(aduan.categories?.choices().length ?? 0);
    expect(body[0]).toEqual({
      service_code,
      service_name: expect.any(String),
      description: expect.any(String),
      metadata: false,
      type: 'realtime',
      keywords: '',
      group: expect.any(String),
    });
    const xml = await get('/services.xml');
    expect(xml.type).toBe('text/xml; charset=utf-8');
    expect(xml.body).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<services><service><service_code>/,
    );
    expect(xml.body.match(/<service>/g)).toHaveLength(body.length);
  });

  it('have a definition without attributes, or are not there', async () => {
    const { get, service_code } = await civicDesk();
    const { body } = await get(`/services/${service_code}.json`);
    expect(body).toEqual({ service_code, attributes: [] });
    const missing = await get('/services/unknown.xml');
    expect(missing.status).toBe(404);
    expect(missing.body).toContain('<errors><error><code>404</code><description>');
    expect((await get('/services/unknown.csv')).status).toBe(404);
  });
});

describe('a new request', () => {
  it('becomes a ticket, whose number comes back', async () => {
    const { aduan, form, get, post } = await civicDesk();
    const sent = { ...form, first_name: 'Siti', last_name: 'Aminah', phone: '0812 3456 7890' };
    const { body, status } = await post(sent);
    expect(status).toBe(200);
    const [made] = JSON.parse(body);
    expect(made.service_notice).toMatch(/^PIN \d{4} \d{4}$/);
    const { items } = await aduan.tickets.list({}, actor);
    expect(items).toMatchObject([
      {
        ticket: { number: made.service_request_id, channel: 'open311' },
        reporterName: 'Siti Aminah',
      },
    ]);
    const read = await get(`/requests/${made.service_request_id}.json`);
    expect(read.body[0]).toMatchObject({ status: 'open', description: null, address: null });
    expect(JSON.stringify(read.body)).not.toMatch(/Siti|Gerai|Melati|0812/);
    const token = await get(`/tokens/${made.service_request_id}.json`);
    expect(token.body).toEqual([
      { service_request_id: made.service_request_id, token: made.service_request_id },
    ]);
  });

  it('happens once for a key', async () => {
    const { aduan, form, post } = await civicDesk();
    const headers = { 'Idempotency-Key': 'a' };
    const first = await post(form, '/requests.json', headers);
    expect(await post(form, '/requests.json', headers)).toEqual(first);
    expect((await aduan.tickets.list({}, actor)).items).toHaveLength(1);
  });

  it('needs a key with the scope, a service, words and a place', async () => {
    const { form, keyWith, post } = await civicDesk();
    const token = await keyWith('tickets:read');
    for (const [wrong, status] of [
      [{ api_key: '' }, 403],
      [{ api_key: 'aduan_1_x' }, 403],
      [{ api_key: 'a\nb' }, 403],
      [{ api_key: token }, 403],
      [{ service_code: 'unknown' }, 404],
      [{ service_code: '' }, 400],
      [{ description: ' ' }, 400],
      [{ address_string: '' }, 400],
      [{ lat: '91', long: '0' }, 400],
    ] as const) {
      const refused = await post({ ...form, ...wrong } as Record<string, string>);
      expect([wrong, refused.status]).toEqual([wrong, status]);
      expect(JSON.parse(refused.body)).toEqual([{ code: status, description: expect.any(String) }]);
    }
  });
});

it('counts wrong keys of one address, and lets right ones in', async () => {
  const { form, post } = await civicDesk({ limits: { wrongKeys: 1 } });
  const wrong = { ...form, api_key: 'aduan_1_x' };
  expect((await post(wrong)).status).toBe(403);
  expect((await post(wrong)).status).toBe(429);
  expect((await post({ ...form, api_key: '' })).status).toBe(403);
  expect((await post(form)).status).toBe(200);
});

describe('requests', () => {
  it('are public tickets alone, and of them no people, no words and no village', async () => {
    const { get, open } = await civicDesk();
    const reporter = {
      name: 'Penanda Rahasia',
      contacts: [{ kind: 'phone', value: '081234567890' }],
    };
    const seen = await open({ reporter, region: '33.74.01.1001', respondent: 'Pak Lurah' });
    for (const flag of ['anonymous', 'confidential', 'supervisory']) {
      const { number } = await open({ [flag]: true });
      expect((await get(`/requests/${number}.json`)).status).toBe(404);
      expect((await get(`/tokens/${number}.json`)).status).toBe(404);
      expect((await get(`/requests.json?service_request_id=${number}`)).body).toEqual([]);
    }
    const { body } = await get('/requests.json');
    expect(body).toMatchObject([{ service_request_id: seen.number, address_id: '33.74' }]);
    expect(JSON.stringify(body)).not.toMatch(/rahasia|Rahasia|0812|Lurah|1001/);
    expect(body[0].requested_datetime).toBe('2026-04-14T09:00:00+07:00');
  });

  it('show what the desk published, escaped', async () => {
    const { get, open } = await civicDesk({ published: () => 'Gerai <buka> & "ramai"\u0000' });
    await open();
    expect((await get('/requests.xml')).body).toContain(
      '<description>Gerai &lt;buka&gt; &amp; &quot;ramai&quot;</description>',
    );
  });

  it('are narrowed by id, service, status and days, and come page by page', async () => {
    const { aduan, clock, get, open, service_code } = await civicDesk();
    const old = await open();
    clock.now += 100 * day;
    const other = aduan.categories?.choices().at(-1)?.code ?? '';
    const [second, third, fourth] = [await open(), await open({ category: other }), await open()];
    await aduan.tickets.answer(fourth.id, 'Selesai.', actor);
    const ids = async (query: string) =>
      (await get(`/requests.json?${query}`)).body.map(
        ({ service_request_id: id }: { service_request_id: string }) => id,
      );
    const numbers = (...tickets: { number: string }[]) => tickets.map(({ number }) => number);
    expect((await ids('')).toSorted()).toEqual(numbers(second, third, fourth).toSorted());
    expect(await ids(`service_request_id=${old.number},${second.number},X`)).toEqual(
      numbers(old, second),
    );
    expect(await ids(`service_code=${other}`)).toEqual(numbers(third));
    expect((await ids(`service_code=${other},${service_code}`)).length).toBe(3);
    expect(await ids('status=closed')).toEqual([]);
    expect(await ids('start_date=2026-04-01T00:00:00Z&end_date=2026-04-30T00:00:00Z')).toEqual(
      numbers(old),
    );
    const pages = [await ids('page_size=2'), await ids('page_size=2&page=2')];
    expect(pages.map(({ length }) => length)).toEqual([2, 1]);
    expect(new Set(pages.flat()).size).toBe(3);
    for (const wrong of [
      'start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z',
      'start_date=2026-06-01T00:00:00Z&end_date=2026-05-01T00:00:00Z',
      'start_date=yesterday',
      'status=lost',
      'page=0',
    ]) {
      expect((await get(`/requests.json?${wrong}`)).status).toBe(400);
    }
  });

  it('are those of this jurisdiction', async () => {
    const { get } = await civicDesk({ jurisdiction: 'kop.go.id' });
    expect((await get('/requests.json?jurisdiction_id=kop.go.id')).status).toBe(200);
    expect((await get('/requests.json?jurisdiction_id=other')).status).toBe(404);
  });

  it('are let be asked for so often a minute', async () => {
    const { get } = await civicDesk({ limits: { address: 2 } });
    await get('/services.json');
    await get('/services.json');
    expect(await get('/requests.json')).toMatchObject({ status: 429, body: [{ code: 429 }] });
  });

  it.each(['HEAD', 'PUT', 'POST'])('and with %s no oftener', async (method) => {
    const { fetch } = await civicDesk({ limits: { address: 2 } });
    const ask = async (by = method) => {
      const address = 'http://desk.example/open311/v2/requests.json';
      return (await fetch(new Request(address, { method: by }))).status;
    };
    for (let time = 0; time < 4; time += 1) expect(await ask('OPTIONS')).toBe(404);
    expect(await ask()).not.toBe(429);
    expect(await ask()).not.toBe(429);
    expect(await ask()).toBe(429);
  });

  it('are sought by several topics in the store, not in all that the desk has', async () => {
    const { aduan, get, open, service_code } = await civicDesk();
    const [rare = '', rarer = ''] = (aduan.categories?.choices() ?? [])
      .slice(-2)
      .map(({ code }) => code);
    const wanted = [await open({ category: rare }), await open({ category: rarer })];
    for (let index = 0; index < 201; index += 1) await open({ category: service_code });
    const list = vi.spyOn(aduan.tickets, 'list');
    const { body } = await get(`/requests.json?service_code=${rare},${rarer}`);
    expect(body.map((each: { service_request_id: string }) => each.service_request_id)).toEqual(
      expect.arrayContaining(wanted.map(({ number }) => number)),
    );
    expect(body).toHaveLength(2);
    expect(list).toHaveBeenCalledTimes(1);
  });
});

it('XML holds nothing that no document can hold', () => {
  expect(xmlDocument('errors', [{ description: `a\u0001\uD800b'${'\u{1F600}'}\uFFFE` }])).toBe(
    `<?xml version="1.0" encoding="utf-8"?>\n<errors><error><description>ab&apos;${'\u{1F600}'}</description></error></errors>`,
  );
});
