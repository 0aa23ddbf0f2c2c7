import { citizenPrincipal, officerPrincipal, type Principal } from '@aduan/core';
import { describe, expect, it } from 'vitest';
import { examples, stageOf } from './examples.js';
import { mayDo } from './permissions.js';
import { ask, smallDesk, supervisor } from './small-desk.js';

type Desk = Awaited<ReturnType<typeof smallDesk>>;

/** Not whom the stage wrote as: nobody approves what he wrote. */
const superior = officerPrincipal('penyelia', ['supervisor']);
/** Whoever may do something, as the API knows him without a key. */
const signedIn: { principal: Principal | null } = { principal: null };

/** That something was read is seen by its citizen alone, and whom the bot leaves to whom by the bot. */
const unseen = ['markRead', 'handBackConversation'];

/** What takes no key, with the reason why a second time does nothing more. */
const keyless: Readonly<Record<string, string>> = {
  countDue: 'reads',
  countManyTickets: 'reads',
  explainDue: 'reads',
  findParties: 'reads',
  searchTickets: 'reads',
  suggestTicketsFor: 'reads',
  trackTicket: 'what proves that an answer arrived is noted once',
  openLink: 'what proves that an answer arrived is noted once',
  reportBreach: 'reads',
  recordView: 'the same look within an hour is one',
  revealTicket: 'the same look within an hour is one',
  openFieldTask: 'noted once an hour',
  reportFromField: 'brings a key of its own',
  markNotificationsRead: 'what is read stays read',
  preferNotifications: 'the same is wanted as before',
  pullUpdates: 'news are known by their id',
  rateTracked: 'a case is rated once',
  reopenTracked: 'an open case is not opened again',
  addTracked: 'brings a key of its own',
  askForVisitTracked: 'says what the citizen wishes, as often as he presses',
  hearVisits: 'reads',
  suggestDay: 'reads',
  dropGoal: 'what is dropped is gone',
  joinTracked: 'it is joined already',
  leaveTracked: 'it is out already',
  testWebhook: 'a test is sent each time, and is about no case',
  replayWebhook: 'what is back in line is stuck no more',
  exportParty: 'each export is told in the cases of the person, so that none is left out',
};

function commandsOf({ document }: Desk['api'], header = 'Idempotency-Key') {
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  return operations.filter(({ parameters }) => parameters.some(({ name }) => name === header));
}

/** Of everything that a change may touch, as it stands: cases with their histories, people, endpoints, facts. */
async function complianceOf({ aduan, editorial, facts, webhooks }: Desk, path: string) {
  const options = { actor: supervisor };
  const { items } = await aduan.tickets.list({ order: 'newest', limit: 50 }, options);
  const [, kind, id = ''] = path.split('/');
  const person = kind === 'parties' && (await aduan.plugins.parties.get(id, {}, options));
  const hooks = await webhooks.list({}, options);
  const said = await facts.changes({ since: 0 }, options);
  const articles = await editorial.list({}, options);
  const queues = [await aduan.queues.inbox(), await aduan.queues.outbox()];
  const cases = items.map(({ ticket }) => ticket);
  const goal = await aduan.plugins.visits.goal({ week: 16 }, options);
  return JSON.stringify([cases, goal, person, hooks, said, articles, queues]);
}

async function exampleOf(desk: Desk, name: string) {
  const example = await examples[name]?.(stageOf(desk.aduan, desk));
  if (!example) throw new Error(`There is no example of ${name}.`);
  return example;
}

async function prepared(desk: Desk, name: string) {
  const example = await exampleOf(desk, name);
  signedIn.principal = superior;
  if (!mayDo[name]?.includes('supervisor')) {
    const id = example.path.split('/')[2] ?? '';
    const { ticket } = await desk.aduan.tickets.get(id, { actor: supervisor });
    signedIn.principal = citizenPrincipal(ticket.reporters[0] ?? '');
  }
  return example;
}

describe('a command that comes twice with one key', () => {
  it('has one effect and answers the same, whatever it is', async () => {
    const desk = await smallDesk({ actor: () => signedIn.principal });
    const commands = commandsOf(desk.api);
    expect(commands.length).toBeGreaterThan(45);
    for (const { operationId: name } of commands) {
      const { body = {}, path } = await prepared(desk, name);
      const headers = { 'Idempotency-Key': `once:${name}` };
      const before = await complianceOf(desk, path);
      const first = await ask(desk.api, 'POST', path, { body, headers });
      expect([name, first.status]).toEqual([name, expect.toSatisfy((status) => status < 300)]);
      const after = await complianceOf(desk, path);
      if (!unseen.includes(name)) expect([name, after]).not.toEqual([name, before]);
      desk.clock.now += 60_000;
      const second = await ask(desk.api, 'POST', path, { body, headers });
      expect([name, second.status, second.body]).toEqual([name, first.status, first.body]);
      expect([name, await complianceOf(desk, path)]).toEqual([name, after]);
    }
  });

  it('is not needed where a second time does nothing more', async () => {
    const desk = await smallDesk({ actor: () => signedIn.principal });
    const posts = Object.values(desk.api.document.paths).flatMap(({ post }) => post ?? []);
    const without = posts.filter(
      ({ parameters }) => !parameters.some(({ name }) => name === 'Idempotency-Key'),
    );
    expect(without.map(({ operationId }) => operationId).toSorted()).toEqual(
      Object.keys(keyless).toSorted(),
    );
    for (const { operationId: name, security } of without) {
      if (name === 'exportParty' || name === 'testWebhook') continue;
      const isOpen = security.length === 0;
      const { body = {}, path } = isOpen ? await exampleOf(desk, name) : await prepared(desk, name);
      const compliance = () => complianceOf(desk, '/');
      const before = await compliance();
      const first = await ask(desk.api, 'POST', path, { body });
      expect([name, first.status]).toEqual([name, expect.toSatisfy((status) => status < 300)]);
      const after = await compliance();
      if (keyless[name] === 'reads') expect([name, after]).toEqual([name, before]);
      desk.clock.now += 60_000;
      await ask(desk.api, 'POST', path, { body });
      expect([name, await compliance()]).toEqual([name, after]);
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

  it('opens one ticket when it comes fifty times at once', async () => {
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

describe('many tickets that are opened together', () => {
  it('are each opened or refused by themselves, and once', async () => {
    const { api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const foreignIds = [{ system: 'lama', id: '7' }];
    const report = { body: 'Satu', channel: 'portal' };
    const body = {
      tickets: [
        { ...report, foreignIds },
        { ...report, foreignIds },
        { ...report, category: 'tidak.ada' },
        report,
      ],
    };
    const headers = { 'Idempotency-Key': 'impor-1' };
    const open = () => ask(api, 'POST', '/tickets/batch', { token, body, headers });
    const { body: first, status } = await open();
    expect(status).toBe(200);
    expect(first.items).toMatchObject([
      { problem: null, pin: expect.any(String), ticket: { foreignIds } },
      { problem: { code: 'foreign-id-known', status: 409 }, pin: null, ticket: null },
      { problem: { code: 'input-invalid', status: 422 }, pin: null, ticket: null },
      { problem: null, ticket: { version: expect.any(Number) } },
    ]);
    expect((await open()).body).toEqual(first);
    expect((await ask(api, 'GET', '/tickets', { token })).body.items).toHaveLength(2);
    const wrong = { tickets: [report, { channel: 'portal' }] };
    const refused = await ask(api, 'POST', '/tickets/batch', { token, body: wrong });
    expect(refused).toMatchObject({
      status: 422,
      body: { issues: [{ path: ['tickets', 1, 'body'] }] },
    });
  });
});

describe('a change of what has changed meanwhile', () => {
  it('is a 412 with what is there now and its version, whatever it is, and changes nothing', async () => {
    const desk = await smallDesk({ actor: () => signedIn.principal });
    const { goal, setGoal } = desk.aduan.plugins.visits;
    await setGoal({ week: 16, visits: 1 }, { actor: supervisor });
    const changes = commandsOf(desk.api, 'If-Match');
    expect(changes.length).toBeGreaterThan(30);
    for (const { operationId: name } of changes) {
      const { body = {}, path } = await prepared(desk, name);
      const [, kind, id = ''] = path.split('/');
      const actor = supervisor;
      const { version } = await {
        tickets: async () => (await desk.aduan.tickets.get(id, { actor })).ticket,
        webhooks: async () => (await desk.webhooks.get({ number: Number(id) }, { actor })).webhook,
        'cooperative-facts': async () => (await desk.facts.get({ fact: id }, { actor })).fact,
        articles: async () => (await desk.editorial.get({ article: id }, { actor })).article,
        visits: async () => (await goal({ week: 16 }, { actor })).goal ?? { version: 0 },
        'dead-letters': async () => {
          const { deadLetters } = await desk.aduan.queues.inbox();
          return {
            version: deadLetters.find(({ sequence }) => `in:${sequence}` === id)?.attempts ?? 0,
          };
        },
      }[kind as 'tickets']();
      const before = await complianceOf(desk, path);
      const headers = { 'If-Match': `"${version - 1}"` };
      const refused = await ask(desk.api, 'POST', path, { body, headers });
      const { code, current, actual } = refused.body;
      expect([name, refused.status, code, actual]).toEqual([name, 412, 'store-conflict', version]);
      if (['tickets', 'cooperative-facts', 'articles'].includes(kind ?? ''))
        expect([name, current]).toMatchObject([name, { id, version }]);
      expect(refused.response.headers.get('ETag')).toBe(`"${version}"`);
      expect([name, await complianceOf(desk, path)]).toEqual([name, before]);
      const fresh = { 'If-Match': `"${version}"` };
      const done = await ask(desk.api, 'POST', path, { body, headers: fresh });
      expect([name, done.status]).toEqual([name, expect.toSatisfy((status) => status < 300)]);
    }
  });

  it('is refused when it names no version', async () => {
    const { aduan, api, tokenFor } = await smallDesk();
    const token = await tokenFor(['agent']);
    const { id } = await stageOf(aduan).fresh();
    const read = await ask(api, 'GET', `/tickets/${id}`, { token });
    expect(read.response.headers.get('ETag')).toBe(`"${read.body.ticket.version}"`);
    for (const match of ['latest', '*', '2']) {
      const headers = { 'If-Match': match };
      const body = { text: 'tiga' };
      const refused = await ask(api, 'POST', `/tickets/${id}/notes`, { token, body, headers });
      expect([match, refused.status]).toEqual([match, 422]);
    }
  });
});
