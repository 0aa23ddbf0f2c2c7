import { kemenkopCalendar } from '@aduan/core/indonesia';

const localDate = /* @__PURE__ */ new Intl.DateTimeFormat('sv-SE', {
  timeZone: kemenkopCalendar.def.timeZone,
});

/** How much time a deadline leaves, as officers count it; negative when it has passed. */
export interface RemainingTime {
  /** Open time in ms. */
  readonly ms: number;
  /** Working days from today to the date of the deadline. */
  readonly workingDays: number;
}

/** Open time and working days between now and a deadline, both epoch ms; null without one. */
export function remainingTime(now: number, dueAt: number | null): RemainingTime | null {
  if (dueAt === null) return null;
  return {
    ms: kemenkopCalendar.between(now, dueAt),
    workingDays: kemenkopCalendar.workingDaysBetween(
      localDate.format(now),
      localDate.format(dueAt),
    ),
  };
}
