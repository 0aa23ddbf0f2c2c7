export type {
  AddOptions,
  BusinessCalendar,
  CalendarChange,
  OpenPeriod,
} from './business-calendar.js';
export { CalendarError, type CalendarErrorCode } from './calendar-error.js';
export { compileCalendar } from './compile-calendar.js';
export type {
  CalendarCoverage,
  CalendarDefinition,
  CalendarHoliday,
  CalendarSpecial,
  CalendarWeek,
  Interval,
  LocalDate,
  Weekday,
  WeeklyHours,
} from './definition.js';
export type { ClosedReason, Explanation, ExplanationStep, MovedLimit } from './explanation.js';
export { checkInstant, checkWhole } from './input-checks.js';
export type {
  DayOptions,
  Due,
  Edge,
  Instant,
  Ms,
  Pause,
  RemainingTime,
  Target,
} from './target.js';
