import type { RemainingTime } from '../api/model.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Dates } from './dates.js';
import { type At, msOf } from './instant.js';

/** How urgent a deadline is: the only meaning of amber and red. */
export type Urgency = 'calm' | 'soon' | 'late';

export interface TimeLeft {
  readonly urgency: Urgency;
  /** `2 jam 10 menit kerja`, `5 hari kerja`, `lewat 2 hari`. */
  readonly text: string;
  /** Used part of the time, 0 to 1. */
  readonly used: number;
}

/** Deadlines nearer than this in real time are shown as soon, ms. */
const SOON_MS = 26 * 3_600_000;

interface Deadline {
  readonly startedAt: At;
  readonly dueAt: At;
  readonly remaining?: RemainingTime | null | undefined;
}

/** Time left until a deadline, in open time where the server provides it. */
export function timeLeft(
  { remaining, ...deadline }: Deadline,
  now: number,
  dates: Dates,
  catalogue: Pick<Catalogue, 'time'>,
): TimeLeft {
  const [startedAt, dueAt] = [msOf(deadline.startedAt), msOf(deadline.dueAt)];
  const span = Math.max(1, dueAt - startedAt);
  const used = Math.min(1, Math.max(0, (now - startedAt) / span));
  const late = dueAt < now;
  const urgency = late ? 'late' : dueAt - now < SOON_MS || used > 0.85 ? 'soon' : 'calm';
  const days = Math.abs(dates.dayNumber(dueAt) - dates.dayNumber(now));
  const length = remaining
    ? Math.abs(remaining.workingDays) >= 1
      ? catalogue.time.workingDays(Math.abs(remaining.workingDays))
      : catalogue.time.workingHours(...hoursAndMinutes(remaining.ms))
    : days >= 1
      ? catalogue.time.days(days)
      : catalogue.time.hours(...hoursAndMinutes(dueAt - now));
  const justNow = late && remaining !== undefined && remaining !== null && remaining.ms > -60_000;
  if (justNow) return { urgency, used, text: catalogue.time.justLate };
  return {
    urgency,
    used,
    text: late ? catalogue.time.lateBy(length) : catalogue.time.left(length),
  };
}

function hoursAndMinutes(ms: number): [hours: number, minutes: number] {
  const minutes = Math.max(1, Math.floor(Math.abs(ms) / 60_000));
  return [Math.floor(minutes / 60), minutes % 60];
}
