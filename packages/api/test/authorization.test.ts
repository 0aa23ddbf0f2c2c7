import { citizenPrincipal, InputError, type Principal, StoreError } from '@aduan/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Example, examples, reporterOf, stageOf } from './examples.js';
import { mayDo, type Role, roles } from './permissions.js';
import { smallDesk } from './small-desk.js';

type Desk = Awaited<ReturnType<typeof smallDesk>>;

const signedIn: { principal: Principal | null } = { principal: null };
let desk: Desk;
const tokens = new Map<string, string>();
let operations: readonly (readonly [string, string, string | undefined])[];

beforeAll(async () => {
  desk = await smallDesk({ actor: () => signedIn.principal });
  for (const role of roles.slice(1)) tokens.set(role, await desk.tokenFor([role]));
  tokens.set('no scope', await desk.tokenFor(['supervisor'], { scopes: [] }));
  operations = Object.values(desk.api.document.paths).flatMap((methods) =>
    Object.entries(methods).map(
      ([method, { operationId, security }]) =>
        [method.toUpperCase(), operationId, security[0]?.key?.[0]] as const,
    ),
  );
});

/** Examples about what no call has changed yet: whoever comes after somebody refused meets the same case. */
const unspent = new Map<string, Example>();

async function exampleOf(name: string): Promise<Example> {
  const example = unspent.get(name) ?? (await examples[name]?.(stageOf(desk.aduan, desk)));
  if (!example) throw new Error(`There is no example of ${name}.`);
  unspent.set(name, example);
  return example;
}

/** Forgets the examples about what a call has changed. */
function spend({ path }: Example): void {
  const about = (given: string) => given.split('/', 3).join('/');
  for (const [name, example] of unspent) {
    if (about(example.path) === about(path)) unspent.delete(name);
  }
}

async function statusOf(
  method: string,
  { body, path, query = '' }: Example,
  token: string | undefined,
) {
  const request = new Request(`http://desk.example/api/v1${path}${query}`, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      'Idempotency-Key': crypto.randomUUID(),
      'Content-Type': 'application/json',
    },
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const response = await desk.api.fetch(request);
  const isStream = response.headers.get('Content-Type') === 'text/event-stream';
  const text = isStream ? '' : await response.text();
  await response.body?.cancel().catch(() => {});
  return { status: response.status, code: /"code":"([\w-]+)"/.exec(text)?.[1] };
}

describe('every operation', () => {
  it('has an example and a row that says who may', async () => {
    const names = operations.map(([, name]) => name).toSorted();
    expect(Object.keys(examples).toSorted()).toEqual(names);
    const closed = operations.flatMap(([, name, scope]) => (scope ? [name] : [])).toSorted();
    expect(Object.keys(mayDo).toSorted()).toEqual(closed);
  });

  it('is closed to anyone who is not known', async () => {
    for (const [method, name, scope] of operations) {
      const example = await exampleOf(name);
      const forged = `${tokens.get('supervisor')?.slice(0, -1)}~`;
      for (const token of [undefined, 'aduan_1_x', forged]) {
        const { code, status } = await statusOf(method, example, token);
        if (scope) expect([name, status, code]).toEqual([name, 401, 'not-signed-in']);
        else expect([200, 422]).toContain(status);
      }
    }
  });

  it('is closed to a key without its scope', async () => {
    for (const [method, name, scope] of operations) {
      if (!scope) continue;
      const found = await statusOf(method, await exampleOf(name), tokens.get('no scope'));
      expect([name, found]).toEqual([name, { status: 403, code: 'scope-missing' }]);
    }
  });

  it.each(roles)('does for a %s what its row says', async (role: Role) => {
    const found: Record<string, string | number | undefined> = {};
    const expected: Record<string, unknown> = {};
    for (const [method, name, scope] of operations) {
      if (!scope) continue;
      const example = await exampleOf(name);
      const reporter = await reporterOf(desk.aduan, example);
      const citizen = citizenPrincipal(reporter ?? crypto.randomUUID());
      signedIn.principal = role === 'citizen' ? citizen : null;
      const { code, status } = await statusOf(method, example, tokens.get(role));
      signedIn.principal = null;
      found[name] = status < 400 ? 'done' : code;
      if (status < 400 && method === 'POST') spend(example);
      expected[name] = mayDo[name]?.includes(role) ? 'done' : refused;
    }

    expect(found).toEqual(expected);
  });
});

/** Never that something is wrong with the request: each example is good. */
const refused = expect.stringMatching(
  /^(forbidden|scope-missing|transition-refused|(fact|file|party|piece|ticket|webhook)-not-found)$/,
);

it("blames no caller for what is wrong in the host's sign-in, and tells the log", async () => {
  const { api, logged } = await smallDesk({
    actor: () => {
      throw new InputError('officers.2.unit: is no unit', []);
    },
  });
  const answer = await api.fetch(new Request('http://desk.example/api/v1/me'));
  expect(answer.status).toBe(500);
  const cause = 'officers.2.unit: is no unit (input-invalid)';
  expect(logged).toEqual([['error', 'api.failed', { code: 'internal', error: 'Error', cause }]]);
});

it('tells the log where the sign-in of the host failed, but not the words of the error', async () => {
  const { api, logged } = await smallDesk({
    actor: () => {
      throw new TypeError('Warga Contoh\n    at 0812 0000 0000');
    },
  });
  await api.fetch(new Request('http://desk.example/api/v1/me'));
  const at = expect.stringMatching(/actor .*authorization\.test\.ts:\d+/);
  expect(logged).toEqual([['error', 'api.failed', { code: 'internal', error: 'TypeError', at }]]);
});

it('answers 503 while the sign-in of the host cannot read, and says when to ask again', async () => {
  const { api } = await smallDesk({
    actor: () => {
      throw new StoreError('store-unavailable', 'The database is away.', { retryable: true });
    },
  });
  const answer = await api.fetch(new Request('http://desk.example/api/v1/me'));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.json()).toMatchObject({ code: 'store-unavailable' });
});
