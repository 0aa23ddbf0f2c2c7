import { beforeAll, describe, expect, it } from 'vitest';
import { examples, stageOf } from './examples.js';
import { smallDesk } from './small-desk.js';

type Desk = Awaited<ReturnType<typeof smallDesk>>;
const roles = ['agent', 'officer', 'supervisor', 'auditor'] as const;
type Role = (typeof roles)[number];

/** Who may do what by the default workflow, where not everybody may who has the scope. */
const matrix: Readonly<Record<string, readonly Role[]>> = {
  openTicket: ['agent', 'officer', 'supervisor'],
  act: ['agent', 'officer', 'supervisor'],
  answer: ['officer', 'supervisor'],
  ask: ['agent', 'officer', 'supervisor'],
  close: ['officer', 'supervisor'],
  reopen: ['agent', 'officer', 'supervisor'],
  addNote: ['agent', 'officer', 'supervisor'],
  assign: ['agent', 'officer', 'supervisor'],
  classify: ['agent', 'officer', 'supervisor'],
  restrict: ['agent', 'officer', 'supervisor'],
  link: ['agent', 'officer', 'supervisor'],
  recordAttempt: ['agent', 'officer', 'supervisor'],
  waive: ['supervisor'],
  rate: [],
  markRead: ['agent', 'officer', 'supervisor'],
  claim: ['agent', 'officer', 'supervisor'],
  assignNext: ['agent', 'officer', 'supervisor'],
  mergeParties: ['agent', 'officer', 'supervisor'],
  splitParty: ['agent', 'officer', 'supervisor'],
  distinguishParties: ['agent', 'officer', 'supervisor'],
  linkAddress: ['agent', 'officer', 'supervisor'],
  unlinkAddress: ['agent', 'officer', 'supervisor'],
  restrictProcessing: ['agent', 'officer', 'supervisor'],
  resumeProcessing: ['agent', 'officer', 'supervisor'],
  suggestParties: ['agent', 'officer', 'supervisor'],
  exportTickets: ['supervisor', 'auditor'],
  listWebhooks: ['supervisor'],
  getWebhook: ['supervisor'],
  addWebhook: ['supervisor'],
  changeWebhook: ['supervisor'],
  pauseWebhook: ['supervisor'],
  resumeWebhook: ['supervisor'],
  rotateWebhookSecret: ['supervisor'],
  removeWebhook: ['supervisor'],
  testWebhook: ['supervisor'],
  replayWebhook: ['supervisor'],
};
/** What refuses for another reason than the role: the example is about nothing that is there. */
const refusals: Readonly<Record<string, readonly number[]>> = {
  unlinkAddress: [404],
  renewPin: [422],
  rateTracked: [200],
};

let desk: Desk;
const tokens = new Map<string, string>();
let operations: readonly (readonly [string, string, string | undefined])[];

beforeAll(async () => {
  desk = await smallDesk();
  for (const role of roles) tokens.set(role, await desk.tokenFor([role]));
  tokens.set('no scope', await desk.tokenFor(['supervisor'], { scopes: [] }));
  operations = Object.values(desk.api.document.paths).flatMap((methods) =>
    Object.entries(methods).map(
      ([method, { operationId, security }]) =>
        [method.toUpperCase(), operationId, security[0]?.key?.[0]] as const,
    ),
  );
});

async function statusOf(method: string, name: string, token: string | undefined) {
  const example = await examples[name]?.(stageOf(desk.aduan, desk.webhooks));
  if (!example) throw new Error(`There is no example of ${name}.`);
  const { body, path, query = '' } = example;
  const headers = { ...(token && { Authorization: `Bearer ${token}` }) };
  const request = new Request(`http://desk.example/api/v1${path}${query}`, {
    method,
    headers: {
      ...headers,
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
  it('has an example, and is closed to whoever is not known', async () => {
    expect(operations.map(([, name]) => name).toSorted()).toEqual(Object.keys(examples).toSorted());
    for (const [method, name, scope] of operations) {
      const forged = `${tokens.get('supervisor')?.slice(0, -1)}~`;
      for (const token of [undefined, 'aduan_1_x', forged]) {
        const { code, status } = await statusOf(method, name, token);
        if (scope) expect([name, status, code]).toEqual([name, 401, 'not-signed-in']);
        else expect([200, 422]).toContain(status);
      }
    }
  });

  it('is closed to a key without its scope', async () => {
    for (const [method, name, scope] of operations) {
      if (!scope) continue;
      const found = await statusOf(method, name, tokens.get('no scope'));
      expect([name, found]).toEqual([name, { status: 403, code: 'scope-missing' }]);
    }
  });

  it('does for each role what the workflow says', async () => {
    for (const [method, name, scope] of operations) {
      if (!scope) continue;
      for (const role of roles) {
        const { code, status } = await statusOf(method, name, tokens.get(role));
        const may = matrix[name]?.includes(role) ?? true;
        const found = status < 400 || refusals[name]?.includes(status) ? 'done' : code;
        expect([name, role, found]).toEqual([
          name,
          role,
          may ? 'done' : expect.stringMatching(/^(forbidden|party-not-found|transition-refused)$/),
        ]);
      }
    }
  });
});
