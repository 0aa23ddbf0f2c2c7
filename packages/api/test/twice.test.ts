import { describe, expect, it } from 'vitest';
import { examples, stageOf } from './examples.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

/** The commands for which the store remembers what they answered. */
const commands = Object.keys(examples).filter(
  (name) =>
    !/^(list|count|find|get|read|explain|verify|suggest|who|ask(Bank)|track|rateT|reopenT|rate$|export|follow|unlink|renewPin)/.test(
      name,
    ),
);

describe('a command that comes twice with one key', () => {
  it('has one effect and answers the same, whatever it is', async () => {
    const { aduan, api, tokenFor, webhooks } = await smallDesk();
    const token = await tokenFor(['supervisor']);
    const stage = stageOf(aduan, webhooks);
    expect(commands.length).toBeGreaterThan(20);
    for (const name of commands) {
      const example = await examples[name]?.(stage);
      const { body, path = '' } = example ?? {};
      const headers = { 'Idempotency-Key': `once:${name}` };
      const [, kind, id = ''] = path.split('/');
      const versionOf = async () =>
        kind === 'tickets' && id
          ? (await aduan.tickets.get(id, { actor: supervisor })).ticket.version
          : 0;
      const first = await ask(api, 'POST', path, { token, body, headers });
      expect([name, first.status]).toEqual([name, expect.toSatisfy((status) => status < 300)]);
      const version = await versionOf();
      const second = await ask(api, 'POST', path, { token, body, headers });
      expect([name, second.status, second.body]).toEqual([name, first.status, first.body]);
      expect([name, await versionOf()]).toEqual([name, version]);
    }
  });

  it('is refused when it says something else the second time', async () => {
    const { api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const headers = { 'Idempotency-Key': 'a' };
    const body = { body: 'Satu', channel: 'portal' };
    await ask(api, 'POST', '/tickets', { token, body, headers });
    const other = { ...body, body: 'Dua' };
    const refused = await ask(api, 'POST', '/tickets', { token, body: other, headers });
    expect(refused).toMatchObject({ status: 422, body: { code: 'input-invalid' } });
  });

  it('opens one case when it comes fifty times at once', async () => {
    const { api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const open = () =>
      ask(api, 'POST', '/tickets', {
        token,
        body: { body: 'Satu saja', channel: 'portal' },
        headers: { 'Idempotency-Key': 'one' },
      });
    const opened = await Promise.all(Array.from({ length: 50 }, open));
    expect(
      new Set(opened.map(({ body, status }) => `${status} ${body.ticket.id} ${body.pin}`)).size,
    ).toBe(1);
    expect((await ask(api, 'GET', '/tickets', { token })).body.items).toHaveLength(1);
  });
});

describe('a change of what has changed meanwhile', () => {
  it('is a 412 with the case as it is now', async () => {
    const { aduan, api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const { id } = await stageOf(aduan).fresh();
    const read = await ask(api, 'GET', `/tickets/${id}`, { token });
    const tag = read.response.headers.get('ETag') ?? '';
    expect(tag).toBe(`"${read.body.ticket.version}"`);
    const note = (text: string, match: string) =>
      ask(api, 'POST', `/tickets/${id}/notes`, {
        token,
        body: { text },
        headers: { 'If-Match': match },
      });
    const done = await note('satu', tag);
    expect(done.status).toBe(200);
    const refused = await note('dua', tag);
    expect(refused).toMatchObject({
      status: 412,
      body: {
        code: 'store-conflict',
        expected: read.body.ticket.version,
        actual: done.body.ticket.version,
        current: { id, version: done.body.ticket.version },
      },
    });
    expect(refused.response.headers.get('ETag')).toBe(done.response.headers.get('ETag'));
    expect((await note('tiga', 'latest')).status).toBe(422);
    expect((await note('tiga', '*')).status).toBe(422);
  });
});
