import { createRequire } from 'node:module';
import type { CalendarDefinition, Interval } from '@aduan/calendar';
import { type Contestant, DAY, HOUR, MINUTE } from './questions.ts';

// Types of the other libraries, as far as they are used. One changes the types of its host, one has no types, and
// those of the third are not found by a module that is loaded natively.
interface DayjsBusinessTime {
  addBusinessHours(hours: number): DayjsBusinessTime;
  addBusinessDays(days: number): DayjsBusinessTime;
  businessMinutesDiff(other: DayjsBusinessTime): number;
  isBusinessTime(): boolean;
  valueOf(): number;
}
interface MomentBusinessTime {
  addWorkingTime(amount: number, unit: 'hours' | 'days'): MomentBusinessTime;
  workingDiff(other: MomentBusinessTime, unit: 'minutes'): number;
  isWorkingTime(): boolean;
  valueOf(): number;
}
interface OpeningHours {
  getState(at: Date): boolean;
  getOpenDuration(from: Date, to: Date): [open: number, unknown: number];
  getIterator(from: Date): { advance(): boolean; getState(): boolean; getDate(): Date };
}

const require = createRequire(import.meta.url);
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The hours of one ordinary day, Monday to Friday, and the holidays of a definition. */
export interface OfficeHours {
  readonly hours: readonly Interval[];
  readonly holidays: readonly string[];
}

/** Reads the hours that Monday to Friday share. */
export function officeHours({ weeks, holidays }: CalendarDefinition): OfficeHours {
  return { hours: weeks[0]?.hours.mon ?? [], holidays: holidays.map(({ date }) => date) };
}

/** The other libraries answer in the zone of the process, and keep hours and holidays in global state. */
export function peers(office: OfficeHours): readonly Contestant[] {
  return [dayjsBusinessTime(office), momentBusinessTime(office), openingHours(office)];
}

function dayjsBusinessTime({ hours, holidays }: OfficeHours): Contestant {
  const dayjs = require('dayjs');
  dayjs.extend(require('dayjs-business-time'));
  const segments = hours.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
  dayjs.setBusinessTime(
    Object.fromEntries(
      weekdays.map((name, day) => [name, day === 0 || day === 6 ? null : segments]),
    ),
  );
  dayjs.setHolidays([...holidays]);
  const at = (instant: number): DayjsBusinessTime => dayjs(instant);
  return {
    name: 'dayjs-business-time',
    isOpen: (instant) => at(instant).isBusinessTime(),
    add8Hours: (from) => at(from).addBusinessHours(8).valueOf(),
    add60WorkingDays: (from) => at(from).addBusinessDays(60).valueOf(),
    between60Days: (from) => at(from).businessMinutesDiff(at(from + 60 * DAY)) * MINUTE,
  };
}

function momentBusinessTime({ hours, holidays }: OfficeHours): Contestant {
  const moment = require('moment-business-time');
  const segments = hours.flatMap(([start, end]) => [`${start}:00`, `${end}:00`]);
  moment.updateLocale('en', {
    workinghours: Object.fromEntries(
      weekdays.map((_, day) => [day, day === 0 || day === 6 ? null : segments]),
    ),
    holidays: [...holidays],
  });
  const at = (instant: number): MomentBusinessTime => moment(instant);
  return {
    name: 'moment-business-time',
    isOpen: (instant) => at(instant).isWorkingTime(),
    add8Hours: (from) => at(from).addWorkingTime(8, 'hours').valueOf(),
    add60WorkingDays: (from) => at(from).addWorkingTime(60, 'days').valueOf(),
    between60Days: (from) =>
      Math.abs(at(from).workingDiff(at(from + 60 * DAY), 'minutes')) * MINUTE,
  };
}

/** It has no addition: this iterates over its changes, as its users do. */
function openingHours({ hours, holidays }: OfficeHours): Contestant {
  const Parser = require('opening_hours');
  const week = `Mo-Fr ${hours.map((interval) => interval.join('-')).join(',')}`;
  const closed = holidays.map((date) => {
    const month = new Date(date).toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
    return `${date.slice(0, 4)} ${month} ${date.slice(8)} off`;
  });
  const parsed: OpeningHours = new Parser([week, ...closed].join('; '), null);
  return {
    name: 'opening_hours',
    isOpen: (instant) => parsed.getState(new Date(instant)),
    add8Hours(from) {
      const changes = parsed.getIterator(new Date(from));
      let cursor = from;
      for (let left = 8 * HOUR; ; ) {
        const open = changes.getState();
        if (!changes.advance()) return Number.NaN;
        const next = changes.getDate().getTime();
        if (open && next - cursor >= left) return cursor + left;
        if (open) left -= next - cursor;
        cursor = next;
      }
    },
    between60Days: (from) => parsed.getOpenDuration(new Date(from), new Date(from + 60 * DAY))[0],
  };
}
