import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createAduan } from '../../src/aduan.js';
import type { TenantId } from '../../src/ids.js';
import { defineEvent } from '../../src/plugin/event.js';
import { defineQuery } from '../../src/plugin/operation.js';
import { definePlugin } from '../../src/plugin/plugin.js';
import { defineState } from '../../src/plugin/state.js';
import type { Label } from '../../src/ports/label.js';
import { citizenPrincipal, systemPrincipal } from '../../src/ports/principal.js';
import type { TicketRule } from '../../src/ticket/ticket-rule.js';
import { agent, officer, supervisor, tuesdayMorning } from '../runtime/test-desk.js';
import { endorsements, given } from './endorsements.js';

const parts = { calendar: kemenkopCalendar, policies: [], channels: {}, now: () => tuesdayMorning };
const letter = { body: 'Gerai tutup.', channel: 'phone', reporter: { name: 'Siti Aminah' } };

async function endorsedDesk() {
  const store = memoryStore();
  const aduan = createAduan({ store, ...parts, plugins: [endorsements({ urgentFrom: 2 })] });
  await aduan.start({ workers: false });
  const { ticket } = await aduan.tickets.open(letter, { actor: officer });
  return { aduan, id: ticket.id, store };
}

test('a command of a plugin is typed, checked, keyed and written with its state', async () => {
  const { aduan, id } = await endorsedDesk();
  const { endorse, strength, total, urgentFrom } = aduan.plugins.endorsements;
  const input = { weight: 3, reason: 'Rahasia Bu Tuti' };
  const once = { actor: officer, key: 'one' };
  const { ticket } = await endorse(id, input, once);
  await endorse(id, input, once);

  expect(ticket.plugins).toEqual({ endorsements: { count: 1, weight: 3 } });
  expect(urgentFrom).toBe(2);
  expect(await strength(id, {}, { actor: officer })).toEqual({ count: 1, weight: 3 });
  expect(await total({}, { actor: officer })).toEqual({ seen: 1 });
  // @ts-expect-error the weight is a number
  const wrong = endorse(id, { weight: 'x', reason: '' }, { actor: officer });
  await expect(wrong).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(endorse(id, input, { actor: agent })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(endorse(id, input, {} as never)).rejects.toMatchObject({ code: 'input-invalid' });
  await expect(endorse(id, input, { actor: officer, expectedVersion: 1 })).rejects.toMatchObject({
    code: 'store-conflict',
  });
});

test('a rule of a plugin sees the state of its own change and adds to the same transaction', async () => {
  const { aduan, id } = await endorsedDesk();
  const { endorse } = aduan.plugins.endorsements;
  await endorse(id, { weight: 1, reason: 'Setuju' }, { actor: officer });
  const { ticket } = await endorse(id, { weight: 1, reason: 'Setuju' }, { actor: supervisor });
  expect(ticket).toMatchObject({ team: 'urgent', plugins: { endorsements: { count: 2 } } });
  const { timeline } = await aduan.tickets.get(id, { actor: officer });
  expect(timeline.filter(({ type }) => type === 'fact')).toMatchObject([
    {},
    {
      event: 'endorsements:given',
      label: { en: 'Endorsed by {by}, weight {weight}' },
      facts: { by: officer.id, weight: 1 },
      reason: 'Setuju',
    },
    { event: 'endorsements:given', facts: { by: supervisor.id } },
    { event: 'ticket.assigned', actor: { kind: 'system' } },
  ]);
  expect(await aduan.tickets.verifyHistory(id, { actor: officer })).toMatchObject({ intact: true });
});

test('a plugin that comes later has its state rebuilt from the histories', async () => {
  const { aduan, id, store } = await endorsedDesk();
  const { endorse } = aduan.plugins.endorsements;
  await endorse(id, { weight: 3, reason: 'Setuju' }, { actor: officer });
  const other = await aduan.tickets.open(letter, { actor: officer });
  const opened = defineState<{ readonly events: number }>({
    initial: { events: 0 },
    shown: { events: 'open' },
    evolve: ({ events }) => ({ events: events + 1 }),
  });
  const counter = definePlugin({ id: 'counter', state: opened, setup: () => ({}) });
  const later = createAduan({
    store,
    ...parts,
    plugins: [endorsements({ urgentFrom: 2 }), counter],
  });
  await later.start({ workers: false });
  expect(await later.rebuild('counter')).toEqual({ tickets: 2, changed: 2 });
  expect(await later.rebuild('counter')).toEqual({ tickets: 2, changed: 0 });
  const { ticket } = await later.tickets.get(id, { actor: officer });
  expect(ticket.plugins).toEqual({
    counter: { events: ticket.version },
    endorsements: { count: 1, weight: 3 },
  });
  await later.tickets.note(other.ticket.id, 'Sudah dilihat.', { actor: officer });
  const { ticket: noted } = await later.tickets.get(other.ticket.id, { actor: officer });
  expect(noted.plugins).toEqual({ counter: { events: noted.version } });
  await expect(later.rebuild('nobody')).rejects.toMatchObject({ code: 'input-invalid' });
});

test('of several rules of one plugin, each sees what those before it added', async () => {
  const seen: (string | null)[] = [];
  const give = (from: string | null, team: string): TicketRule => {
    return ({ ticket }) => {
      seen.push(ticket.team);
      return ticket.team === from
        ? [{ type: 'ticket.assigned', facts: { team, assignee: null } }]
        : [];
    };
  };
  const decide = [give(null, 'first'), give('first', 'second')];
  const routing = definePlugin({ id: 'routing', setup: () => ({ hooks: { decide } }) });
  const aduan = createAduan({ store: memoryStore(), ...parts, plugins: [routing] });
  const { ticket } = await aduan.tickets.open(letter, { actor: officer });
  expect(seen).toEqual([null, 'first']);
  expect(ticket.team).toBe('second');
});

test('units have the names of the host and of plugins, as they are now', async () => {
  const named: Record<string, Label> = { loket: { id: 'Loket', en: 'Counter' } };
  const names = { units: () => named };
  const offices = definePlugin({ id: 'offices', names, setup: () => ({}) });
  const units = { gudang: { id: 'Gudang', en: 'Storehouse' } };
  const aduan = createAduan({ store: memoryStore(), ...parts, units, plugins: [offices] });
  expect(['gudang', 'loket'].map((code) => aduan.names.unit(code).en)).toEqual([
    'Storehouse',
    'Counter',
  ]);
  const { ticket } = await aduan.tickets.open(letter, { actor: officer });
  const assign = (team: string) => aduan.tickets.assign(ticket.id, { team }, { actor: officer });
  await expect(assign('arsip')).rejects.toThrow('arsip is not in the units of this desk');
  named.arsip = { id: 'Arsip', en: 'Archive' };
  expect((await assign('arsip')).ticket.team).toBe('arsip');
  expect(aduan.names.unit('arsip').id).toBe('Arsip');
});

test('listeners get events of plugins, with their facts', async () => {
  const { aduan, id } = await endorsedDesk();
  const heard: unknown[] = [];
  aduan.on('endorsements:given', ({ facts }) => heard.push(facts));
  await aduan.plugins.endorsements.endorse(id, { weight: 4, reason: 'x' }, { actor: officer });
  expect(heard).toEqual([{ by: officer.id, weight: 4 }]);
});

test('an event takes no facts that its schema does not know', () => {
  expect(given({ by: 'p-1', weight: 2 })).toEqual({
    type: 'endorsements:given',
    facts: { by: 'p-1', weight: 2 },
  });
  expect(() => given({ by: 'p-1', weight: 9 })).toThrow();
  expect(() => given({ by: 'p-1', weight: 2, name: 'Siti' } as never)).toThrow();
});

test('a desk without the plugin reads, writes and verifies, once that is meant', async () => {
  const { aduan, id, store } = await endorsedDesk();
  await aduan.plugins.endorsements.endorse(id, { weight: 3, reason: 'Baik' }, { actor: officer });
  const other = createAduan({ store, ...parts });
  await expect(other.start({ workers: false })).rejects.toMatchObject({
    code: 'plugin-missing',
    message: expect.stringContaining("missingPlugins: ['endorsements']"),
  });
  await other.start({ workers: false, missingPlugins: ['endorsements'] });
  await other.tickets.note(id, 'Dicatat', { actor: officer });
  const { ticket, timeline } = await other.tickets.get(id, { actor: officer });
  expect(ticket.plugins).toEqual({});
  expect(
    timeline.find((entry) => entry.type === 'fact' && entry.event.includes(':')),
  ).toMatchObject({
    event: 'endorsements:given',
    label: { id: 'Didukung {by}, bobot {weight}' },
    facts: { by: officer.id, weight: 3 },
  });
  expect(await other.tickets.verifyHistory(id, { actor: officer })).toMatchObject({ intact: true });
  const { strength } = aduan.plugins.endorsements;
  expect(await strength(id, {}, { actor: officer })).toEqual({ count: 1, weight: 3 });
});

test('facts of an event may only get new optional fields', async () => {
  const store = memoryStore();
  const run = async (facts: z.ZodObject) => {
    const said = defineEvent({
      type: 'talk:said',
      label: { id: 'Dikatakan', en: 'Said' },
      facts,
      shown: {} as never,
    });
    const talk = definePlugin({ id: 'talk', events: [said], setup: () => ({}) });
    const aduan = createAduan({ store, ...parts, plugins: [talk] });
    await aduan.start({ workers: false });
    await aduan.close();
  };
  const rows = async () =>
    (await store.readLedger('default' as TenantId, 'definitions', { limit: 9 })).length;
  await run(z.strictObject({ loud: z.boolean() }));
  await run(z.strictObject({ loud: z.boolean() }));
  expect(await rows()).toBe(1);
  await run(z.strictObject({ loud: z.boolean(), by: z.string().exactOptional() }));
  expect(await rows()).toBe(2);
  const changed = { code: 'definition-changed' };
  const strict = z.strictObject({ loud: z.boolean(), by: z.string() });
  await expect(run(strict)).rejects.toMatchObject(changed);
  await expect(run(z.strictObject({ loud: z.string() }))).rejects.toMatchObject(changed);
  await expect(run(z.strictObject({ by: z.string().exactOptional() }))).rejects.toMatchObject(
    changed,
  );
  expect(await rows()).toBe(2);
});

test('what only officers may call is refused to citizens, with or without a permission', async () => {
  const answer = z.object({ planned: z.int() });
  const input = z.object({});
  const run = async () => ({ planned: 1 });
  const officersOnly = true;
  const agenda = definePlugin({
    id: 'agenda',
    setup: () => ({
      queries: {
        today: defineQuery({ input, answer, officersOnly, run }),
        week: defineQuery({ input, answer, officersOnly, permission: 'read', run }),
        open: defineQuery({ input, answer, run }),
      },
    }),
  });
  const { open, today, week } = createAduan({ store: memoryStore(), ...parts, plugins: [agenda] })
    .plugins.agenda;
  const citizen = { actor: citizenPrincipal('p-9') };
  await expect(today({}, citizen)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(week({}, citizen)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await open({}, citizen)).toEqual({ planned: 1 });
  for (const call of [today, week]) {
    expect(await call({}, { actor: officer })).toEqual({ planned: 1 });
    expect(await call({}, { actor: systemPrincipal })).toEqual({ planned: 1 });
  }
});
