import { officerPrincipal, type Principal, systemPrincipal } from '@aduan/core';
import { storedOrganization } from '@aduan/plugins/organization';
import { fc } from '@aduan-internal/property';
import { beforeAll, describe, expect, it } from 'vitest';
import { callsOf, send } from './calls-of.js';
import { type Example, examples as ticketExamples } from './examples.js';
import { type Role, roles } from './permissions.js';
import { type Planted, plantedDesk } from './planted-desk.js';
import { ask, officersOf, smallDesk, unitsOfDesk } from './small-desk.js';

const reason = 'Surat tugas ST-7';
const newcomer = (id: string, role = 'officer') => ({
  ...{ id, name: `Nama ${id}`, title: 'Petugas', unit: 'kelembagaan', roles: [role], reason },
});
const byDesk = { actor: systemPrincipal };
/** Of each role to each operation, with ids of planted cases and people where ids stand. */
const callsPerOperation = 4;

/** The operations on officers, with those who may, and an example of each. */
const operations: Readonly<
  Record<string, readonly [readonly Role[], (desk: Desk) => Promise<Example & { method?: 'GET' }>]>
> = {
  listOfficers: [
    ['administrator', 'security', 'supervisor'],
    async () => ({ method: 'GET', path: '/officers' }),
  ],
  listOfficerChanges: [
    ['administrator', 'security'],
    async () => ({ method: 'GET', path: '/officer-changes' }),
  ],
  inviteOfficer: [
    ['administrator'],
    async () => ({ path: '/officers', body: newcomer(crypto.randomUUID()) }),
  ],
  renewInvitation: [['administrator'], on('invitation', {})],
  changeOfficer: [['administrator'], on('change', { title: 'Kepala' })],
  grantRole: [['administrator'], on('grant-role', { role: 'agent', reason })],
  revokeRole: [['administrator'], on('revoke-role', { role: 'officer', reason })],
  disableOfficer: [['administrator', 'security'], on('disable', { reason })],
  enableOfficer: [['administrator'], on('enable', { reason })],
  approveGrant: [['administrator', 'security'], onGrant('approve', {})],
  refuseGrant: [['administrator', 'security'], onGrant('refuse', { reason })],
  sealEmergencyAccess: [['administrator'], async () => ({ path: '/emergency/seal', body: {} })],
};

function on(path: string, body: object) {
  return async ({ aduan }: Desk) => {
    const id = crypto.randomUUID();
    await officersOf(aduan).inviteOfficer(newcomer(id), byDesk);
    return { path: `/officers/${id}/${path}`, body };
  };
}

function onGrant(path: string, body: object) {
  return async ({ aduan }: Desk) => {
    const { grant } = await officersOf(aduan).inviteOfficer(newcomer(crypto.randomUUID()), byDesk);
    return { path: `/grants/${grant?.number}/${path}`, body };
  };
}

type Desk = Awaited<ReturnType<typeof plantedDesk>>;

let desk: Desk;
const tokens = new Map<string, string>();

beforeAll(async () => {
  desk = await plantedDesk({ office: storedOrganization(unitsOfDesk) });
  for (const role of roles.slice(1)) tokens.set(role, await desk.tokenFor([role]));
  const officers = officersOf(desk.aduan);
  for (const id of ['sari', 'dewi']) {
    await officers.inviteOfficer(newcomer(id, 'security'), byDesk);
    await officers.signedIn(id);
  }
});

/** What no answer to somebody who runs the desk may hold. */
function secretsOf({ draft, evidence, id, identity, number, party, words }: Planted) {
  return [...words, ...identity, draft.text, evidence, id, number, party];
}

describe('an operation on officers', () => {
  it('has a row here, and there is no other', () => {
    const found = Object.entries(desk.api.document.paths).flatMap(([path, methods]) =>
      path.startsWith('/organization')
        ? Object.values(methods).map(({ operationId }) => operationId)
        : [],
    );
    const open = ['openEmergencyAccess', 'setUpDesk'];
    expect(found.toSorted()).toEqual([...Object.keys(operations), ...open].toSorted());
  });

  it.each(roles.slice(1))('does for a %s what its row says', async (role) => {
    const found: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [name, [who, exampleOf]] of Object.entries(operations)) {
      const { body, method = 'POST', path } = await exampleOf(desk);
      const sent = { token: tokens.get(role), ...(method === 'POST' && { body }) };
      const answer = await ask(desk.api, method, `/organization${path}`, sent);
      found[name] = answer.status < 300 ? 'done' : answer.body.code;
      expected[name] = who.includes(role) ? 'done' : 'forbidden';
    }
    expect(found).toEqual(expected);
  });

  it('is closed to whoever is not known', async () => {
    for (const [, exampleOf] of Object.values(operations)) {
      const { body, method = 'POST', path } = await exampleOf(desk);
      const sent = method === 'POST' ? { body } : {};
      expect((await ask(desk.api, method, `/organization${path}`, sent)).status).toBe(401);
    }
  });
});

describe.each(['administrator', 'security'])('a %s', (role) => {
  it('learns of no case and no citizen by any operation', async () => {
    const told: string[] = [];
    for (const [path, methods] of Object.entries(desk.api.document.paths)) {
      for (const [method, { operationId }] of Object.entries(methods)) {
        const exampleOf = ticketExamples[operationId];
        if (!exampleOf || operationId === 'followEvents') continue;
        const example = await exampleOf(desk.stage);
        for (const planted of desk.planted) {
          // The same call about a planted case: its id in the place of that of the example.
          const about = path.startsWith('/tickets/{id}')
            ? example.path.replace(/[\da-f-]{36}/, planted.id)
            : path.startsWith('/parties/{id}')
              ? example.path.replace(/[\da-f-]{36}/, planted.party)
              : example.path;
          const sent = {
            token: tokens.get(role),
            ...(method === 'post' && { body: example.body ?? {} }),
          };
          const url = `${about}${example.query ?? ''}`;
          const { body } = await ask(desk.api, method.toUpperCase(), url, sent);
          const said = `${url}${JSON.stringify(example.body)}`;
          const text = JSON.stringify(body);
          const leaked = desk.planted.flatMap(secretsOf).filter((secret) => text.includes(secret));
          told.push(...leaked.filter((secret) => !said.includes(secret)).map(() => operationId));
          if (about === example.path) break;
        }
      }
    }
    expect(told).toEqual([]);
  }, 120_000);

  it('learns nothing by any operation that the API declares, with values of its schemas', async () => {
    const token = tokens.get(role);
    const { paths } = desk.api.document;
    // Who has the secret of a field task opens it, whoever they are.
    const { secret: _, ...named } = desk.known.named;
    const known = { ...desk.known, named };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    const asked = new Map<string, number>();
    const told: string[] = [];
    for (const { method, operation, path } of operations) {
      const alone = { ...desk.api.document, paths: { [path]: { [method]: operation } } };
      const calls = fc.sample(callsOf(alone, known), { numRuns: callsPerOperation, seed: 32 });
      for (const call of calls) {
        const { response, text } = await send(desk.api, { ...call, like: 'nothing' }, token);
        asked.set(operation.operationId, (asked.get(operation.operationId) ?? 0) + 1);
        if (response.status >= 500) told.push(`${operation.operationId}: ${response.status}`);
        const said = JSON.stringify([call.path, call.query, call.body]);
        const leaked = desk.planted.flatMap(secretsOf).filter((secret) => text.includes(secret));
        told.push(
          ...leaked
            .filter((secret) => !said.includes(secret))
            .map((secret) => `${operation.operationId}: ${secret}`),
        );
      }
    }
    expect(told).toEqual([]);
    expect([...asked].filter(([, times]) => times === callsPerOperation)).toHaveLength(
      operations.length,
    );
    console.log(`${role}: ${operations.length} operations, ${callsPerOperation} calls each`);
  }, 300_000);

  it('finds nobody by a number, and counts nothing', async () => {
    const token = tokens.get(role);
    const identity = { kind: 'phone', value: '+628129000001' };
    const { body } = await ask(desk.api, 'POST', '/parties/search', { token, body: { identity } });
    expect(JSON.stringify(body)).not.toContain('Penanda');
    const digest = await ask(desk.api, 'GET', '/notifications/digest?unit=kelembagaan', { token });
    expect(digest.body.digest).toMatchObject({ late: 0, today: 0, waiting: 0, calls: 0, next: [] });
  });
});

describe('the description of a desk that keeps its officers', () => {
  it('names them to those who may know, and says whether one decides alone', async () => {
    const signedIn: { principal: Principal } = {
      principal: officerPrincipal('x', ['administrator']),
    };
    const { aduan, api } = await smallDesk(
      { actor: () => signedIn.principal },
      { office: storedOrganization(unitsOfDesk) },
    );
    const officers = officersOf(aduan);
    await officers.inviteOfficer(newcomer('ana', 'administrator'), byDesk);
    await officers.inviteOfficer(newcomer('budi'), byDesk);
    await officers.disableOfficer({ officer: 'budi', reason }, byDesk);
    const ana = { id: 'ana', name: 'Nama ana', title: 'Petugas', unit: 'kelembagaan' };
    expect((await ask(api, 'GET', '/meta')).body).toMatchObject({
      decidesAlone: true,
      officers: [
        { ...ana, isHere: true, handles: false },
        { id: 'budi', isHere: false, handles: true },
      ],
    });
    signedIn.principal = officerPrincipal('y', []);
    expect((await ask(api, 'GET', '/meta')).body.officers).toEqual([]);
  });

  it('lets the first administrator in by the link, without an account', async () => {
    const { aduan, api } = await smallDesk({}, { office: storedOrganization(unitsOfDesk) });
    const secret = (await officersOf(aduan).offerSetup()) ?? '';
    const body = { secret, id: 'ana', name: 'Ana' };
    const headers = { 'Idempotency-Key': 'setup' };
    const first = await ask(api, 'POST', '/organization/setup', { body, headers });
    expect([first.status, first.body.officer]).toEqual([200, 'ana']);
    // The answer got lost: the same request gets the same secret.
    const again = await ask(api, 'POST', '/organization/setup', { body, headers });
    expect(again.body).toEqual(first.body);
    const late = await ask(api, 'POST', '/organization/setup', { body: { ...body, id: 'budi' } });
    expect([late.status, late.body.code]).toEqual([404, 'setup-not-found']);
    expect(await officersOf(aduan).redeemLink(first.body.secret)).toBe('ana');
  });
});
