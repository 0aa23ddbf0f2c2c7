import { type Aduan, officerPrincipal, sp4nPractice, type TicketId } from '@aduan/core';
import { describe, expect, test } from 'vitest';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { type DesksSuiteOptions, severalDesks } from './several-desks.js';

const day = 86_400_000;
/** Each ticket has two clocks that are breached and escalated seven working days later. */
const tickets = 400;
const ticketsPerClaim = 100;
const fired = ['first-response', 'response-back'].flatMap((metric) =>
  ['sla.warned', 'sla.breached'].flatMap((type) => [`${metric} ${type} 1`, `${metric} ${type} 2`]),
);

const actor = officerPrincipal('petugas-1', ['agent', 'officer', 'supervisor']);
const options = { actor };

/**
 * Two desks sweep one store at the same time: each warning, breach and escalation of 800 due clocks comes exactly
 * once, and messages move no deadline. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeSweepers({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeSweepers(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: sweepers`, { timeout: 300_000 }, () => {
    const openDesks = severalDesks(2, subject);

    /** Two desks with tickets opened on a Monday at eight. */
    async function desksWith(count: number) {
      const opened = openDesks({ policies: [sp4nPractice] });
      const { tickets } = opened.desk;
      const ids: TicketId[] = [];
      while (ids.length < count) {
        const some = Array.from({ length: Math.min(500, count - ids.length) }, (_, index) => ({
          input: { body: `Aduan ${index}`, channel: 'desk' },
        }));
        for (const one of await tickets.openAll(some, options)) {
          if (one.status === 'rejected') throw one.reason;
          ids.push(one.value.ticket.id);
        }
      }
      return { ...opened, ids };
    }

    test('fire each level of 800 due clocks once', async () => {
      const { clock, desk, desks, ids } = await desksWith(tickets);
      const heard: string[] = [];
      for (const { on } of desks) {
        for (const type of ['sla.warned', 'sla.breached'] as const) {
          on(type, ({ ticket, facts }) => heard.push(`${ticket.id} ${nameOf(type, facts)}`));
        }
      }
      sevenWorkingDaysLater(clock);
      await Promise.all(desks.map(({ workOff }) => workOff()));

      expect(new Set(heard).size).toBe(heard.length);
      expect(heard).toHaveLength(tickets * fired.length);
      for (const id of ids) expect(await firingsOf(desk, id)).toEqual(fired);
    });

    test('leave out no ticket when more are due than one claim takes', async () => {
      const { clock, desk, ids } = await desksWith(ticketsPerClaim + 1);
      sevenWorkingDaysLater(clock);
      await desk.workOff();
      for (const id of ids) expect(await firingsOf(desk, id)).toEqual(fired);
      expect(await desk.workOff()).toBe(0);
    });

    test('move no deadline for a note or an assignment', async () => {
      const { clock, desk, ids } = await desksWith(1);
      const id = ids[0] as TicketId;
      const deadlines = async () => {
        const { clocks, firings } = await desk.tickets.get(id, options);
        const { items } = await desk.tickets.list({}, options);
        return {
          clocks: clocks.map(({ dueAt }) => dueAt),
          firings,
          item: items[0]?.dueAt,
        };
      };
      const before = await deadlines();
      expect(
        before.firings.map(
          ({ metric, kind, level }) =>
            `${metric} sla.${kind === 'warning' ? 'warned' : 'breached'} ${level}`,
        ),
      ).toEqual(expect.arrayContaining(fired));
      clock.advance(day);
      await desk.tickets.note(id, 'Sudah ditelepon.', options);
      await desk.tickets.assign(id, { assignee: 'petugas-2' }, options);
      expect(await deadlines()).toEqual(before);
      sevenWorkingDaysLater(clock);
      await desk.workOff();
      expect(await firingsOf(desk, id)).toEqual(fired);
    });
  });
}

/** Wednesday of the second week, an hour after closing. */
function sevenWorkingDaysLater(clock: FakeClock): void {
  clock.set(fakeClock().now() + 9 * day + 9 * 3_600_000);
}

async function firingsOf(desk: Aduan<Record<never, never>>, id: TicketId) {
  const { timeline } = await desk.tickets.get(id, options);
  const names = timeline.flatMap((entry) =>
    entry.type === 'fact' && entry.event.startsWith('sla.')
      ? [nameOf(entry.event, entry.facts)]
      : [],
  );
  return names.toSorted((one, other) => fired.indexOf(one) - fired.indexOf(other));
}

function nameOf(type: string, { metric, level }: { metric?: unknown; level?: unknown }): string {
  return `${metric} ${type} ${level}`;
}
