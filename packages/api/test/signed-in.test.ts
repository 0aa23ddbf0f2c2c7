import { AduanError, officerPrincipal, type Principal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { stageOf } from './examples.js';
import { ask, type Sent, smallDesk, supervisor } from './small-desk.js';

const phone = '55550101';

/** A desk that an officer reaches by a session of the host, which wants its token for every change. */
async function deskWithSession(host: Parameters<typeof smallDesk>[1] = {}) {
  const session: { principal: Principal | null } = {
    principal: officerPrincipal('petugas', ['officer']),
  };
  const desk = await smallDesk(
    {
      actor({ headers, method }) {
        if (method === 'POST' && headers.get('X-Token') !== 'of-the-session') {
          throw new AduanError('csrf', 'Send the token of the session.');
        }
        return session.principal;
      },
    },
    host,
  );
  const by = (method: string, path: string, { headers, ...sent }: Sent = {}) =>
    ask(desk.api, method, path, { ...sent, headers: { 'X-Token': 'of-the-session', ...headers } });
  return { ...desk, by, session };
}

describe('an officer whom the host signs in', () => {
  it('reads no number of a citizen without a ground, by whichever way', async () => {
    const { aduan, by, tokenFor, api } = await deskWithSession();
    const stage = stageOf(aduan);
    const { id, number } = await stage.fresh();
    const party = await stage.party(id);
    const paths = [
      `/tickets/${id}`,
      `/tickets/by-number/${number}`,
      `/tickets/${id}/transcript`,
      '/tickets',
      `/parties/${party}`,
      `/parties/${party}/suggestions`,
    ];
    for (const path of paths) {
      const { body, status } = await by('GET', path);
      expect([path, status]).toEqual([path, 200]);
      expect(JSON.stringify(body)).not.toContain(phone);
    }
    const found = await by('POST', '/tickets/search', { body: { text: number } });
    expect(found.body.items).toMatchObject([{ ticket: { id }, reporterName: null }]);
    expect((await by('GET', '/tickets')).body.items).toMatchObject([{ reporterName: null }]);

    const shown = await by('POST', `/tickets/${id}/reveal`, { body: { ground: 'call-back' } });
    expect(JSON.stringify(shown.body)).toContain(phone);
    const person = await by('GET', `/parties/${party}?ground=identify`);
    expect(JSON.stringify(person.body)).toContain(phone);
    const views = aduan.plugins['view-log'];
    expect(await views.of(id, {}, { actor: supervisor })).toContainEqual(
      expect.objectContaining({ person: party, fields: ['contacts', 'name'], ground: 'identify' }),
    );
    const token = await tokenFor(['officer']);
    expect(JSON.stringify((await ask(api, 'GET', `/tickets/${id}`, { token })).body)).toContain(
      phone,
    );
  });

  it('reads none in the subjects of similar and merged reports, nor of exports and calls', async () => {
    const masker = { mask: (text: string) => text.replaceAll(/\d[\d ]{7,}/g, '…') };
    const { api, aduan, by, session, tokenFor } = await deskWithSession({ masker });
    const { tickets } = aduan;
    const region = '33.73.01.1001';
    const subject = `Gerai tutup, telepon 0812 ${phone}`;
    const report = { subject, body: subject, channel: 'portal', category: 'izin.usaha', region };
    const opened = async (name: string) => {
      const contacts = [{ kind: 'phone', value: `0812 5555 02${name.length}` }];
      const input = { ...report, reporter: { name, contacts } };
      return (await tickets.open(input, { actor: supervisor })).ticket.id;
    };
    const [lead, other] = [await opened('Ana'), await opened('Budi')];
    await tickets.answer(lead, 'Sudah dibuka.', { actor: supervisor });
    const [third, fourth] = [await opened('Citra'), await opened('Dewi W')];
    const asked = [
      await by('GET', `/tickets/${other}/similar`),
      await by('POST', '/similar', { body: { body: subject, category: 'izin.usaha', region } }),
      await by('GET', `/tickets/${other}/merge?into=${third}`),
    ];
    await by('POST', `/tickets/${other}/merge`, { body: { into: fourth } });
    asked.push(await by('GET', `/tickets/${fourth}/reports`));
    session.principal = officerPrincipal('atasan', ['supervisor']);
    asked.push(await by('GET', '/exports/tickets.csv'));
    expect(JSON.stringify(asked)).not.toMatch(/Ana|Budi|Citra|Dewi/);
    const token = await tokenFor(['supervisor']);
    expect((await ask(api, 'GET', '/exports/tickets.csv', { token })).body).toContain('Citra');
    // Whoever calls knows whom.
    const calls = await by('GET', '/calls');
    expect(calls.body.items).toContainEqual(expect.objectContaining({ reporterName: 'Ana' }));
    for (const { body, status } of [...asked, calls]) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain('Gerai tutup, telepon');
      expect(JSON.stringify(body)).not.toContain(phone);
    }
  });

  it('finds one case by its number, and none by the beginning of several', async () => {
    const { aduan, by } = await deskWithSession();
    const stage = stageOf(aduan);
    const [one, other] = [await stage.fresh(), await stage.fresh()];
    const found = await by('GET', `/tickets/by-number/${other.number}`);
    expect(found.body.ticket.id).toBe(other.id);
    const beginning = one.number.slice(0, 8);
    expect((await by('GET', `/tickets/by-number/${beginning}`)).status).toBe(404);
  });

  it('changes nothing without the token of the session', async () => {
    const { aduan, by } = await deskWithSession();
    const { id } = await stageOf(aduan).fresh();
    const headers = { 'X-Token': 'of-another' };
    const refused = await by('POST', `/tickets/${id}/notes`, { body: { text: 'x' }, headers });
    expect([refused.status, refused.body.code]).toEqual([403, 'csrf']);
    expect((await by('GET', `/tickets/${id}`, { headers })).status).toBe(200);
  });

  it('sends nothing that a form of another page could send', async () => {
    const { api, by, session, webhooks } = await deskWithSession();
    session.principal = officerPrincipal('atasan', ['supervisor']);
    const body = { name: 'Portal', url: 'https://portal.example/hook', events: ['ticket.moved'] };
    const added = await by('POST', '/webhooks', { body });
    expect(added.status).toBe(201);
    const path = `/webhooks/${added.body.webhook.number}/test`;
    const sent = (type: string | null) =>
      api.fetch(
        new Request(`http://desk.example/api/v1${path}`, {
          method: 'POST',
          headers: { 'X-Token': 'of-the-session', ...(type && { 'Content-Type': type }) },
        }),
      );
    for (const type of [null, 'text/plain', 'application/x-www-form-urlencoded']) {
      expect((await sent(type)).status).toBe(415);
    }
    const { items } = await webhooks.list({}, { actor: session.principal });
    expect(items).toHaveLength(1);
    expect((await sent('application/json')).status).toBe(200);
  });

  it('sends none either where the thing has a version and the change needs no key', async () => {
    const { api, by, session } = await deskWithSession();
    session.principal = officerPrincipal('atasan', ['supervisor']);
    const week = 16;
    await by('POST', `/visits/goals/${week}`, { body: { visits: 5 } });
    const dropped = (type: string | null) =>
      api.fetch(
        new Request(`http://desk.example/api/v1/visits/goals/${week}/removal`, {
          method: 'POST',
          headers: { 'X-Token': 'of-the-session', ...(type && { 'Content-Type': type }) },
        }),
      );
    for (const type of [null, 'text/plain', 'application/x-www-form-urlencoded']) {
      expect((await dropped(type)).status).toBe(415);
    }
    expect((await by('GET', `/visits/goals/${week}`)).status).toBe(200);
    expect((await dropped('application/json')).status).toBe(204);
  });

  it('hears no more once the session has ended', async () => {
    const { aduan, api, session } = await deskWithSession();
    const response = await api.fetch(new Request('http://desk.example/api/v1/events'));
    const reader = response.body?.getReader();
    const heard = async () => {
      const { done, value } = (await reader?.read()) ?? { done: true };
      return done ? null : new TextDecoder().decode(value);
    };
    expect(await heard()).toContain('retry:');
    const { fresh } = stageOf(aduan);
    await fresh();
    let text = '';
    while (!text.includes('ticket.opened')) text += await heard();
    session.principal = null;
    await fresh();
    for (let rest: string | null = ''; rest !== null; ) {
      rest = await heard();
      expect(rest ?? '').not.toContain('ticket.opened');
    }
  });
});

it('lets nobody in whose time is over, be it to a page that reads no case', async () => {
  const clock = { now: 0 };
  const actor = () => ({ ...supervisor, validUntil: 1 });
  const { api } = await smallDesk({ actor, now: () => clock.now });
  const paths = ['/meta', '/health/details', '/visits/list.txt'];
  for (const path of paths) expect((await ask(api, 'GET', path)).status).toBe(200);
  clock.now = 1;
  for (const path of paths) {
    const { body, status } = await ask(api, 'GET', path);
    expect([path, status, body.code]).toEqual([path, 403, 'access-expired']);
  }
});

it('tells the time by the clock of the desk', async () => {
  const at = Date.parse('2026-04-14T02:00:00Z');
  const { api } = await smallDesk({ now: () => at });
  const { headers } = (await ask(api, 'GET', '/openapi.json')).response;
  expect(Date.parse(headers.get('Date') ?? '')).toBe(at);
});
