import { createApi } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, type ReadOptions, systemPrincipal } from '@aduan/core';
import {
  defineCommand,
  defineEvent,
  definePlugin,
  defineQuery,
  defineTicketCommand,
  defineTicketQuery,
  type Instant,
  instant,
} from '@aduan/core/plugin';
import { apiKeys } from '@aduan/plugins/api-keys';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { type components, createClient, type PluginClient, pluginClient } from '../src/index.js';

type BrandedId = string & { readonly brand: 'visit' };
/** A query whose answer holds a branded id and an instant that may be missing. */
interface Nullable {
  next(
    input: object,
    options: ReadOptions,
  ): Promise<{
    readonly at: Instant | null;
    readonly id: BrandedId;
  }>;
}

const day = z.enum(['monday', 'friday']);
const planned = defineEvent({
  type: 'visits:planned',
  label: { id: 'Kunjungan hari {day}', en: 'A visit on {day}' },
  facts: z.strictObject({ day }),
  shown: { day: 'open' },
});

const visits = definePlugin({
  id: 'visits',
  events: [planned],
  permissions: { 'visits:plan': ['officer'] },
  setup: ({ now, tickets }) => ({
    commands: {
      plan: defineTicketCommand({
        permission: 'visits:plan',
        input: z.strictObject({ day }),
        http: { name: 'planVisit', path: 'visits/{day}', summary: 'Plan a visit' },
        decide: (_ticket, facts) => [planned(facts)],
      }),
      setGoal: defineCommand({
        permission: 'visits:plan',
        input: z.strictObject({ week: z.int(), visits: z.int() }),
        answer: null,
        http: { path: 'goals/{week}', summary: 'Set a goal' },
        run: async () => {},
      }),
      recount: defineCommand({ input: z.object({}), answer: null, run: async () => {} }),
    },
    queries: {
      of: defineTicketQuery({
        input: z.strictObject({ days: z.array(day).exactOptional() }),
        answer: z.object({ at: instant, days: z.array(day).nullable() }),
        http: { name: 'listVisits', path: 'visits', summary: 'The visits of a case' },
        run: async ({ id }, { days = null }) => {
          await tickets.events(id);
          return { at: now(), days };
        },
      }),
      weeks: defineQuery({
        input: z.strictObject({ from: z.int(), open: z.boolean() }),
        answer: z.object({ weeks: z.array(z.object({ week: z.int(), until: instant })) }),
        http: { path: 'weeks', summary: 'Weeks with a goal' },
        run: async ({ from }) => ({ weeks: [{ week: from, until: now() }] }),
      }),
    },
    api: { unit: 'village', ping: async () => 'pong' },
  }),
});

const now = Date.parse('2026-04-14T09:00:00+07:00');
const makeDesk = () =>
  createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    now: () => now,
    plugins: [apiKeys(), visits],
  });
type Desk = ReturnType<typeof makeDesk>;

async function connected() {
  const aduan = makeDesk();
  const api = createApi({ aduan });
  const scopes = ['tickets:read', 'tickets:write', 'visits:read', 'visits:write'];
  const program = { name: 'a', roles: ['officer'], scopes };
  const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
  const requests: Request[] = [];
  const fetch = (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    return api.fetch(request);
  };
  const client = createClient({ baseUrl: 'http://desk.example/api/v1', key: token, fetch });
  const report = { body: 'Gerai tutup', channel: 'portal' };
  const actor = officerPrincipal('petugas', ['officer']);
  const { ticket } = await aduan.tickets.open(report, { actor });
  return { ...ticket, plugins: pluginClient<Desk>(client), requests };
}

describe('the plugins of a desk', () => {
  it('are called with the types of the desk, each thing in its place', async () => {
    const { id, plugins, requests, version } = await connected();
    const { ticket } = await plugins.visits.plan(id, { day: 'friday' }, { version, key: 'k' });
    expect([ticket.id, ticket.version, ticket.openedAt]).toEqual([
      id,
      version + 1,
      '2026-04-14T09:00:00.000+07:00',
    ]);
    expectTypeOf(ticket).toEqualTypeOf<components['schemas']['Ticket']>();
    const sent = requests.at(-1);
    expect([sent?.url.split('/v1')[1], sent?.headers.get('Idempotency-Key')]).toEqual([
      `/tickets/${id}/visits/friday`,
      'k',
    ]);

    const of = await plugins.visits.of(id, { days: ['monday', 'friday'] });
    expectTypeOf(of.at).toEqualTypeOf<string>();
    expect(of).toEqual({ at: '2026-04-14T09:00:00.000+07:00', days: ['monday', 'friday'] });

    type Answers = PluginClient<{ readonly plugins: { readonly x: Nullable } }>['x'];
    expectTypeOf<Awaited<ReturnType<Answers['next']>>>().toEqualTypeOf<{
      readonly at: string | null;
      readonly id: BrandedId;
    }>();

    const { weeks } = await plugins.visits.weeks({ from: 16, open: true });
    expectTypeOf(weeks[0]?.until).toEqualTypeOf<string | undefined>();
    expect(weeks).toMatchObject([{ week: 16 }]);
    expect(await plugins.visits.setGoal({ week: 16, visits: 5 })).toBeUndefined();
    expect(requests.filter(({ url }) => url.endsWith('/openapi.json'))).toHaveLength(1);
  });

  it('are refused as the API refuses, and where the desk has no route', async () => {
    const { id, plugins } = await connected();
    // @ts-expect-error no day of a visit
    const wrong = plugins.visits.plan(id, { day: 'sunday' });
    await expect(wrong).rejects.toMatchObject({ status: 404, code: 'visits-not-found' });
    const late = plugins.visits.plan(id, { day: 'friday' }, { version: 9 });
    await expect(late).rejects.toMatchObject({ status: 412 });
    await expect(plugins.visits.recount({})).rejects.toThrow(
      new TypeError('The desk has no route for visits:recount.'),
    );
    expectTypeOf<keyof typeof plugins.visits>().toEqualTypeOf<
      'plan' | 'setGoal' | 'recount' | 'of' | 'weeks'
    >();
    // @ts-expect-error what is read has no version
    await plugins.visits.of(id, {}, { version: 1 });
  });
});
