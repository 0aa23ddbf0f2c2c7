import { type AduanOptions, categoryTree, type Store } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { agent, principal, testDesk } from '../../../core/test/runtime/test-desk.js';
import type { CalendarBody, LimitsBody } from '../../src/settings/index.js';
import { type SettingsOptions, settings } from '../../src/settings/index.js';

export const administrator = principal('a-1', 'administrator');
export const colleague = principal('a-2', 'administrator');

const topics = categoryTree([
  { code: 'gerai', label: { id: 'Gerai', en: 'Outlet' } },
  { code: 'pinjaman', label: { id: 'Pinjaman', en: 'Loans' } },
  { code: 'pinjaman.bunga', label: { id: 'Bunga', en: 'Interest' } },
]);

/** A desk whose office changes its settings; several may share a store. */
export function settingsDesk(
  options: SettingsOptions = {},
  store: Store = memoryStore(),
  parts: Partial<Pick<AduanOptions<never>, 'keys' | 'signals'>> = {},
) {
  const desk = testDesk({ store, ...parts, categories: topics, plugins: [settings(options)] });
  const plugin = desk.aduan.plugins.settings;
  const as = { actor: administrator };

  async function draft(document: string, change: (body: never) => unknown, actor = administrator) {
    const { settings: shown } = await plugin.get({ document }, { actor });
    const body = Object(change((shown.draft?.body ?? shown.body) as never));
    await plugin.write({ document, body, base: shown.inForce.number }, { actor });
  }
  async function publish(document: string, how: object = {}, actor = administrator) {
    const { seen } = await plugin.simulate({ document }, { actor });
    const { settings: shown } = await plugin.publish({ document, seen, ...how }, { actor });
    return shown;
  }
  const open = () =>
    desk.aduan.tickets.open({ body: 'Gerai tutup.', channel: 'desk' }, { actor: agent });
  const due = async (id: string) => {
    const { clocks } = await desk.aduan.tickets.get(id, { actor: agent });
    const clock = clocks.find(({ metric }) => metric === 'resolution');
    return new Date(Number(clock?.dueAt)).toISOString();
  };
  return { ...desk, store, plugin, as, draft, publish, open, due };
}

/** The calendar with one more day that this office closes. */
export function closedOn(date: string, name = 'Pindah gedung') {
  return (body: CalendarBody): CalendarBody => ({
    ...body,
    holidays: [...body.holidays, { date, name, kind: 'local' }],
  });
}

/** The limits with another number of working days to resolve a complaint. */
export function resolvedWithin(days: number) {
  return ({ policies }: LimitsBody): LimitsBody => ({
    policies: policies.map((policy) => ({
      ...policy,
      targets: policy.targets.map((target) =>
        target.key === 'sp4n.nonsup'
          ? { ...target, target: { unit: 'working-days' as const, days } }
          : target,
      ),
    })),
  });
}
