const dayMs = 86_400_000;

/** A month of a year calendar. */
export interface Month {
  /** `2027-03` */
  readonly id: string;
  /** Weeks from Monday to Sunday; null = a day of another month. */
  readonly weeks: readonly (readonly (string | null)[])[];
}

/** The twelve months of a year. */
export function monthsOf(year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => monthOf(year, index));
}

function monthOf(year: number, index: number): Month {
  const first = Date.UTC(year, index, 1);
  const length = (Date.UTC(year, index + 1, 1) - first) / dayMs;
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const days = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length }, (_, day) => dateOf(first + day * dayMs)),
  ];
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day] ?? null),
  );
  return { id: dateOf(first).slice(0, 7), weeks };
}

/** The date that a key of the calendar leads to, within its year; null = the key has no effect here. */
export function dateAfterKey(date: string, key: string): string | null {
  const at = Date.parse(date);
  const days = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[key];
  const months = { PageUp: -1, PageDown: 1 }[key];
  const year = date.slice(0, 4);
  if (key === 'Home') return `${date.slice(0, 7)}-01`;
  if (key === 'End') return dateOf(monthStart(at, 1) - dayMs);
  if (days === undefined && months === undefined) return null;
  const next = days === undefined ? sameDay(at, months ?? 0) : at + days * dayMs;
  const found = dateOf(next);
  if (found.startsWith(year)) return found;
  return next < at ? `${year}-01-01` : `${year}-12-31`;
}

/** The same day of another month, or its last one. */
function sameDay(at: number, months: number): number {
  const last = monthStart(at, months + 1) - dayMs;
  const day = new Date(at).getUTCDate();
  return Math.min(monthStart(at, months) + (day - 1) * dayMs, last);
}

function monthStart(at: number, months: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
