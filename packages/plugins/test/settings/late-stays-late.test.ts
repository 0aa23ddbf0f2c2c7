import { expect, it } from 'vitest';
import {
  agent,
  officer,
  principal,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { reports } from '../../src/reports/index.js';
import {
  type CalendarBody,
  type CategoriesBody,
  type LimitsBody,
  settings,
} from '../../src/settings/index.js';

const administrator = principal('a-1', 'administrator');
const as = { actor: administrator };
const day = 86_400_000;

/** A desk with a ticket that is late, and a call for each thing that an administrator can try. */
async function lateDesk() {
  const desk = testDesk({ plugins: [reports(), settings({ approval: [] })] });
  const { aduan, clock } = desk;
  const plugin = aduan.plugins.settings;
  const { ticket } = await aduan.tickets.open(
    { body: 'Gerai tutup.', channel: 'desk' },
    { actor: agent },
  );
  clock.now += 40 * day;
  await aduan.workOff();

  async function publish(
    document: string,
    change: (body: never) => object,
    how: object = {},
  ): Promise<void> {
    const { settings: shown } = await plugin.get({ document }, as);
    const body = { ...change(shown.body as never) };
    await plugin.write({ document, body, base: shown.inForce.number }, as);
    const { seen } = await plugin.simulate({ document }, as);
    await plugin.publish({ document, seen, ...how }, as);
  }
  const calendar = (change: (body: CalendarBody) => object, how?: object) =>
    publish('calendar', change as never, how);
  const limits = (change: (target: LimitsBody['policies'][0]['targets'][0]) => object) =>
    publish('limits', (({ policies }: LimitsBody) => ({
      policies: policies.map((policy) => ({ ...policy, targets: policy.targets.map(change) })),
    })) as never);
  const categories = (change: (body: CategoriesBody) => object) =>
    publish('categories', change as never);

  /** Everything by which somebody sees that the ticket is late. */
  async function seen() {
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    const { total } = await aduan.plugins.reports.recap(
      { month: '2026-05' },
      { actor: supervisor },
    );
    const list = await aduan.tickets.list({ dueBefore: clock.now }, { actor: officer });
    return {
      clocks: view.clocks.map(({ dueAt, metric, state }) => [metric, state, dueAt]),
      breaches: view.timeline.filter(
        (each) => each.type === 'fact' && each.event === 'sla.breached',
      ).length,
      late: total.late,
      listed: list.items.map((item) => [item.ticket.id, item.dueAt]),
    };
  }
  return { aduan, calendar, categories, clock, limits, plugin, publish, seen, ticket };
}

type LateDesk = Awaited<ReturnType<typeof lateDesk>>;

const allDay = { mon: [['00:00', '24:00']], tue: [['00:00', '24:00']] };
const leave = Array.from({ length: 60 }, (_, index) => ({
  date: new Date(Date.parse('2026-04-15') + index * day).toISOString().slice(0, 10),
  kind: 'local',
  name: 'Kantor tutup',
}));
const longer = { unit: 'working-days', days: 365 } as const;

const ways: readonly (readonly [what: string, tried: (desk: LateDesk) => Promise<unknown>])[] = [
  [
    'close all days since the ticket came',
    ({ calendar }) => calendar((body) => ({ ...body, holidays: [...body.holidays, ...leave] })),
  ],
  [
    'open one hour a week',
    ({ calendar }) =>
      calendar((body) => ({ ...body, weeks: [{ hours: { mon: [['08:00', '09:00']] } }] })),
  ],
  ['open all day', ({ calendar }) => calendar((body) => ({ ...body, weeks: [{ hours: allDay }] }))],
  [
    'change the hours of last month',
    ({ calendar }) =>
      calendar((body) => ({
        ...body,
        special: [{ from: '2026-04-01', to: '2026-05-31', name: 'Libur panjang', hours: [] }],
      })),
  ],
  [
    'let weekly hours begin next year',
    ({ calendar }) =>
      calendar((body) => ({
        ...body,
        weeks: [{ hours: { mon: [['08:00', '09:00']] } }, { from: '2027-01-01', hours: allDay }],
      })),
  ],
  [
    'remove all holidays of the list',
    ({ calendar }) =>
      calendar((body) => ({
        ...body,
        holidays: body.holidays.filter(({ kind }) => kind === 'national'),
      })),
  ],
  [
    'end the list of holidays before the ticket',
    ({ calendar }) =>
      calendar((body) => ({
        ...body,
        coverage: { ...body.coverage, to: `${body.coverage.from.slice(0, 4)}-12-31` },
      })),
  ],
  [
    'date a holiday back',
    ({ calendar }) =>
      calendar((body) => ({ ...body, holidays: [...body.holidays, ...leave.slice(0, 14)] }), {
        effectiveFrom: '2026-04-14T00:00:00+07:00',
      }).catch(() => null),
  ],
  [
    'publish from tomorrow and wait',
    async ({ calendar, clock }) => {
      await calendar((body) => ({ ...body, holidays: [...body.holidays, ...leave] }), {
        effectiveFrom: clock.now + 1_000,
      });
      clock.now += 2_000;
    },
  ],
  [
    'publish in an emergency',
    ({ calendar }) =>
      calendar((body) => ({ ...body, holidays: [...body.holidays, ...leave] }), {
        isEmergency: true,
        reason: 'Mendesak',
      }),
  ],
  ['give everybody a year', ({ limits }) => limits((target) => ({ ...target, target: longer }))],
  [
    'count in calendar days',
    ({ limits }) =>
      limits((target) => ({ ...target, target: { unit: 'calendar-days', days: 365 } })),
  ],
  [
    'pause while the desk works',
    ({ limits }) =>
      limits((target) => ({
        ...target,
        pauses: { phases: ['new', 'active', 'waiting-citizen', 'waiting-other'] },
      })),
  ],
  [
    'stop the clock at the receipt',
    ({ limits }) => limits((target) => ({ ...target, stop: target.start })),
  ],
  [
    'start the clock at the answer',
    ({ limits }) => limits((target) => ({ ...target, start: target.stop })),
  ],
  [
    'let the clocks close tickets instead',
    ({ limits }) => limits((target) => ({ ...target, atDue: 'auto-close' })),
  ],
  [
    'limit only other kinds',
    ({ limits }) => limits((target) => ({ ...target, when: { kinds: ['suggestion'] } })),
  ],
  [
    'make topics of which no limit speaks',
    ({ categories }) =>
      categories(() => ({ categories: [{ code: 'lain', label: { id: 'Lain', en: 'Other' } }] })),
  ],
  [
    'change, and go back to the code',
    async ({ calendar, plugin, publish }) => {
      await calendar((body) => ({ ...body, holidays: [...body.holidays, ...leave] }));
      await plugin.restore({ document: 'calendar', number: 0 }, as);
      await publish('calendar', (body) => body);
    },
  ],
  [
    'move the ticket to the new calendar',
    async ({ aduan, calendar, ticket }) => {
      await calendar((body) => ({ ...body, holidays: [...body.holidays, ...leave] }));
      const decision = { to: aduan.calendar.hash, ...as, reason: 'Cuti' };
      await expect(aduan.reschedule(decision)).rejects.toMatchObject({ code: 'forbidden' });
    },
  ],
  [
    'move the ticket to the new limits',
    async ({ aduan, limits, ticket }) => {
      await limits((target) => ({ ...target, target: longer }));
      const decision = { to: ticket.policies, ...as, reason: 'Longgar' };
      await expect(aduan.reschedule(decision)).rejects.toMatchObject({ code: 'forbidden' });
    },
  ],
  [
    'answer it, and hide it',
    async ({ aduan, ticket }) => {
      await expect(aduan.tickets.answer(ticket.id, 'Sudah.', as)).rejects.toMatchObject({
        code: expect.stringMatching(/forbidden|not-found/),
      });
      await expect(aduan.tickets.get(ticket.id, as)).rejects.toMatchObject({
        code: expect.stringMatching(/forbidden|not-found/),
      });
    },
  ],
];

it('knows at least twenty ways', () => {
  expect(ways.length).toBeGreaterThanOrEqual(20);
});

it.each(ways)('an administrator who tries to %s leaves a late ticket late', async (_, tried) => {
  const desk = await lateDesk();
  const before = await desk.seen();
  expect(before.breaches).toBeGreaterThan(0);
  expect(before.late).toBe(1);
  await tried(desk);
  await desk.aduan.workOff();
  expect(await desk.seen()).toEqual(before);
});
