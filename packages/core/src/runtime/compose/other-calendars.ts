import type { Runtime } from '../runtime.js';

/** Open tickets that are counted with a calendar other than the current one of the desk. */
export interface OtherCalendar {
  /** Hash of the calendar: `from` of `reschedule`. */
  readonly calendar: string;
  /** Id and version of its definition. */
  readonly id: string;
  readonly version: string;
  readonly open: number;
}

/** The calendars other than the one in force that still count open tickets. */
export async function otherCalendars({
  now,
  store,
  tenant,
  terms,
}: Pick<Runtime, 'now' | 'store' | 'tenant' | 'terms'>): Promise<readonly OtherCalendar[]> {
  const counted = (await terms.formerCalendars()).map(
    async ({ def: { id, version }, hash: calendar }) => {
      const { byPhase } = await store.countTickets(tenant, now(), { calendar });
      const open = Object.values(byPhase).reduce((sum, count) => sum + count, 0);
      return { calendar, id, version, open };
    },
  );
  return (await Promise.all(counted)).filter(({ open }) => open > 0);
}

/** Logs at the start how many open tickets have another calendar. They keep it until they are rescheduled. */
export async function logOtherCalendars(runtime: Runtime): Promise<void> {
  await runtime.terms.keep();
  for (const other of await otherCalendars(runtime)) {
    runtime.log('warn', 'calendar.changed', { ...other, to: runtime.calendar.hash });
  }
}
