import type { OpenPeriod } from '@aduan/calendar';
import { type Contestant, DAY, HOUR } from './questions.ts';

/**
 * A lower bound: one table over all years in a zone without clock changes, every answer two or three reads, no
 * validation, no options, no pauses, no missing years. It gets the same starts in several years, counts from the
 * local date of the receipt and answers in epoch ms. The distance of a real calendar from it is the cost of its
 * features.
 */
export function tablePrototype(
  periods: readonly OpenPeriod[],
  first: number,
  dayCount: number,
): Contestant {
  const opens = Float64Array.from(periods, ({ start }) => start);
  const closes = Float64Array.from(periods, ({ end }) => end);
  const openBefore = new Float64Array(periods.length + 1);
  for (const [index, { start, end }] of periods.entries()) {
    openBefore[index + 1] = (openBefore[index] ?? 0) + end - start;
  }
  const firstOfDay = new Int32Array(dayCount);
  const workingBefore = new Int32Array(dayCount + 1);
  const workingClose: number[] = [];
  for (let day = 0, index = 0; day < dayCount; day++) {
    firstOfDay[day] = index;
    const end = first + (day + 1) * DAY;
    let last = 0;
    for (; (opens[index] ?? end) < end; index++) last = closes[index] ?? 0;
    if (last > 0) workingClose.push(last);
    workingBefore[day + 1] = workingClose.length;
  }
  const closeOfRank = Float64Array.from(workingClose);
  const bucket = (openBefore[periods.length] ?? 0) / periods.length;
  const firstOfBucket = new Int32Array(periods.length + 1);
  for (let index = 0, interval = 0; index <= periods.length; index++) {
    while ((openBefore[interval + 1] ?? Infinity) < index * bucket) interval++;
    firstOfBucket[index] = interval;
  }

  function openUntil(at: number): number {
    let next = firstOfDay[Math.floor((at - first) / DAY)] ?? 0;
    while ((opens[next] ?? Infinity) <= at) next++;
    if (next === 0) return 0;
    return (
      (openBefore[next - 1] ?? 0) + Math.min(at, closes[next - 1] ?? 0) - (opens[next - 1] ?? 0)
    );
  }

  return {
    name: 'O(1) table prototype',
    isOpen(at) {
      let index = firstOfDay[Math.floor((at - first) / DAY)] ?? 0;
      while ((closes[index] ?? Infinity) <= at) index++;
      return (opens[index] ?? Infinity) <= at;
    },
    add8Hours(from) {
      const open = openUntil(from) + 8 * HOUR;
      let index = firstOfBucket[Math.floor(open / bucket)] ?? 0;
      while ((openBefore[index + 1] ?? Infinity) < open) index++;
      return (opens[index] ?? 0) + open - (openBefore[index] ?? 0);
    },
    add60WorkingDays(from) {
      const rank = workingBefore[Math.floor((from - first) / DAY) + 1] ?? 0;
      return closeOfRank[rank + 59] ?? 0;
    },
    between60Days: (from) => openUntil(from + 60 * DAY) - openUntil(from),
  };
}
