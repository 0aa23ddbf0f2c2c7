import { createRequire } from 'node:module';
import type { OfficeHours } from '../calendar/peers.ts';

interface DayjsBusinessTime {
  addBusinessDays(days: number): DayjsBusinessTime;
  valueOf(): number;
}

const require = createRequire(import.meta.url);
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * A deadline of dayjs-business-time, which keeps hours and holidays in global state and answers in the zone of the
 * process. It has no pauses and ends at the time of day of the receipt.
 */
export function peerDeadline({
  hours,
  holidays,
}: OfficeHours): (at: number, days: number) => number {
  const dayjs = require('dayjs');
  dayjs.extend(require('dayjs-business-time'));
  const segments = hours.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` }));
  dayjs.setBusinessTime(
    Object.fromEntries(
      weekdays.map((name, index) => [name, index === 0 || index === 6 ? null : segments]),
    ),
  );
  dayjs.setHolidays([...holidays]);
  return (at, days) => {
    const received: DayjsBusinessTime = dayjs(at);
    return received.addBusinessDays(days).valueOf();
  };
}
