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

/** The other calendars that still count open tickets, as far as they were kept before the desk started. */
export async function otherCalendars({
  calendars,
  now,
  store,
  tenant,
}: Pick<Runtime, 'calendars' | 'now' | 'store' | 'tenant'>): Promise<readonly OtherCalendar[]> {
  const counted = calendars.former().map(async ({ def: { id, version }, hash: calendar }) => {
    const { byPhase } = await store.countTickets(tenant, now(), { calendar });
    const open = Object.values(byPhase).reduce((sum, count) => sum + count, 0);
    return { calendar, id, version, open };
  });
  return (await Promise.all(counted)).filter(({ open }) => open > 0);
}

/** Logs at the start how many open tickets have another calendar. They keep it until they are rescheduled. */
export async function logOtherCalendars(runtime: Runtime): Promise<void> {
  await runtime.calendars.keep();
  for (const other of await otherCalendars(runtime)) {
    runtime.log('warn', 'calendar.changed', { ...other, to: runtime.calendars.own.hash });
  }
}
