import type { PeriodStep } from './recap-query.js';

const dayMs = 86_400_000;
/** How many past periods can be chosen. */
const choices = { month: 24, week: 26 } as const;

/** Months (`2026-03`) or weeks (`2026-W14`), backwards from the period of a day (`2026-03-31`). */
export function periodsBack(step: PeriodStep, today: string): readonly string[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  return Array.from({ length: choices[step] }, (_, back) =>
    step === 'month' ? monthBack(today, back) : weekOf(noon - 7 * back * dayMs),
  );
}

/** Noon UTC of the first and the last day of a week, epoch ms; null for an invalid key. */
export function weekDays(key: string) {
  const [, year = '', number = ''] = /^(\d{4})-W(\d\d)$/.exec(key) ?? [];
  if (year === '') return null;
  const first = mondayOf(Date.UTC(Number(year), 0, 4, 12)) + (Number(number) - 1) * 7 * dayMs;
  return { number, first, last: first + 6 * dayMs };
}

function monthBack(today: string, back: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
}

/** The ISO 8601 week, which belongs to the year of its Thursday. */
function weekOf(noon: number): string {
  const thursday = new Date(mondayOf(noon) + 3 * dayMs);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMs)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

function mondayOf(noon: number): number {
  return noon - ((new Date(noon).getUTCDay() + 6) % 7) * dayMs;
}
