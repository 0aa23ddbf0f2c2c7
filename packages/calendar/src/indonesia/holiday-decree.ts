import type { CalendarHoliday, LocalDate } from '../definition.js';

/**
 * The holidays of one year as the joint decree of three ministers (SKB) sets them, usually in
 * September of the year before.
 */
export interface HolidayDecree {
  readonly year: number;
  /** Short enough for a label. It is the source of every day without its own source. */
  readonly decree: string;
  /** The numbers of all three ministries. */
  readonly citation: string;
  readonly issuedOn: LocalDate;
  /**
   * `national` (libur nasional), `joint-leave` (cuti bersama), `presidential` (a single day such as a polling day),
   * with the names in the decree.
   */
  readonly days: readonly CalendarHoliday[];
}
