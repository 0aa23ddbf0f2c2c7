import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendarDefinition, treatJointLeaveAs } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import type { SlaFact } from '../../src/sla/fact.js';
import { type PastTicket, pastTicket } from '../../src/sla/past-ticket.js';
import type { SlaPolicy } from '../../src/sla/policy.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { uu25Policy } from '../../src/sla/presets/uu25.js';
import { simulatePolicy } from '../../src/sla/simulate-policy.js';
import { firstOf } from '../runtime/first-of.js';
import { agent, officer, testDesk } from '../runtime/test-desk.js';
import { calendar, moved, opened, wib } from './story.js';

const HOUR = 3_600_000;
const traits = { kind: 'complaint', supervisory: false, channel: 'web', category: null };
const resolution = sp4nPractice.targets.filter(({ key }) => key === 'sp4n.nonsup');
const practice: SlaPolicy = { ...sp4nPractice, targets: resolution };
const today = { policy: practice, calendar };
const now = wib('2026-08-31 09:00');

/** The default policy with another number of working days. */
function within(days: number) {
  const targets = resolution.map((target): SlaPolicy['targets'][number] => ({
    ...target,
    target: { unit: 'working-days', days },
  }));
  return { policy: { ...practice, version: `${days} days`, targets }, calendar };
}

function past(id: string, ...facts: readonly SlaFact[]): PastTicket {
  return { id, traits, facts };
}

const history = [
  past('T-1', opened('2026-07-06 09:00'), moved('2026-07-08 09:00', 'new', 'answered')),
  past('T-2', opened('2026-07-06 09:00'), moved('2026-07-20 09:00', 'new', 'answered')),
  past('T-3', opened('2026-07-06 09:00'), moved('2026-07-30 09:00', 'new', 'answered')),
];

test('a shorter limit: which ticket would have been late, and by how much each date moves', () => {
  const simulation = firstOf(simulatePolicy(history, today, [within(7)], now));
  expect(
    simulation.differences.map(({ ticketId, before, after }) => [
      ticketId,
      before?.state,
      after?.state,
    ]),
  ).toEqual([
    ['T-1', 'met', 'met'],
    ['T-2', 'met', 'breached'],
    ['T-3', 'breached', 'breached'],
  ]);
  expect(firstOf(simulation.differences)).toEqual({
    ticketId: 'T-1',
    metric: 'resolution',
    cycle: 1,
    before: { target: 'sp4n.nonsup', state: 'met', dueAt: wib('2026-07-24 16:30') },
    after: { target: 'sp4n.nonsup', state: 'met', dueAt: wib('2026-07-15 16:30') },
    movedMs: -9 * 24 * HOUR,
    movedWorkingDays: -7,
  });
  expect(simulation.summary).toEqual({
    tickets: 3,
    clocks: 3,
    changes: { 'met → breached': 1 },
    earlier: 3,
    later: 0,
  });
});

test('several at once, each against today; the same again differs in nothing', () => {
  const simulations = simulatePolicy(history, today, [within(14), within(20)], now);
  expect(
    simulations.map(({ scenario, summary }) => [scenario.policy.version, summary.changes]),
  ).toEqual([
    ['14 days', {}],
    ['20 days', { 'breached → met': 1 }],
  ]);
  expect(firstOf(simulations).differences).toEqual([]);
});

test('another calendar: joint leave that is worked brings deadlines forward', () => {
  const working = compileCalendar(treatJointLeaveAs(kemenkopCalendarDefinition, 'working'));
  const nyepi = [past('T-4', opened('2026-03-10 09:00'))];
  const at = wib('2026-03-12 09:00');
  const { differences } = firstOf(
    simulatePolicy(nyepi, today, [{ policy: practice, calendar: working }], at),
  );
  // 18, 20, 23 and 24 March 2026 are joint leave.
  expect(differences).toMatchObject([
    { ticketId: 'T-4', movedWorkingDays: -4, movedMs: -7 * 24 * HOUR },
  ]);
});

test('a limit that is new, and one that is no more', () => {
  const law = { policy: uu25Policy, calendar };
  const { differences, summary } = firstOf(simulatePolicy(history.slice(0, 1), today, [law], now));
  expect(differences).toMatchObject([
    { metric: 'resolution', before: { target: 'sp4n.nonsup' }, after: { target: 'uu25.decide' } },
    { metric: 'first-response', before: null, after: { target: 'uu25.ack' }, movedMs: null },
  ]);
  expect(summary.changes).toEqual({ 'none → met': 1 });
  const none = { policy: { ...practice, targets: [] }, calendar };
  expect(firstOf(simulatePolicy(history, today, [none], now)).summary.changes).toEqual({
    'met → none': 2,
    'breached → none': 1,
  });
});

test('what happened after the asked moment is not known', () => {
  const simulation = firstOf(simulatePolicy(history, today, [within(7)], wib('2026-07-16 09:00')));
  expect(simulation.summary.changes).toEqual({ 'running → breached': 2 });
});

test('tickets come as a store returns them', async () => {
  const store = memoryStore();
  const { aduan, clock } = testDesk({ store });
  const receivedAt = new Date(clock.now - HOUR);
  const input = { body: 'Simpanan saya belum kembali.', channel: 'desk', receivedAt };
  const { ticket } = await aduan.tickets.open(input, { actor: agent });
  clock.now += 24 * HOUR;
  await aduan.tickets.ask(ticket.id, 'Koperasi mana?', { actor: officer });
  const tenant = 'default' as never;
  const { items } = await store.listTickets(tenant, {});
  const stored = await store.readEvents(tenant, ticket.id);
  const one = pastTicket(firstOf(items).ticket, stored);
  expect(firstOf(one.facts)).toMatchObject({ type: 'ticket.opened', at: receivedAt.getTime() });
  expect(one.traits).toEqual({ ...traits, channel: 'desk', priority: null });
  expect(one.facts.map(({ type, by, from, phase }) => ({ type, by, from, phase }))).toContainEqual({
    type: 'ticket.moved',
    by: 'officer',
    from: 'new',
    phase: 'waiting-citizen',
  });
  const differences = simulatePolicy([one], today, [within(7)], clock.now);
  expect(firstOf(differences).summary).toMatchObject({ clocks: 1, changes: {} });
});
