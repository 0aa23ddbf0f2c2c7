import type { SlaCondition } from './policy.js';

/**
 * A line of the archive schedule (jadwal retensi arsip, JRA) of an agency: how long closed tickets are kept. UU 27/2022
 * sets no period itself; it refers to the schedule.
 */
export interface RetentionRule {
  /** Which tickets it is about. Left out = all. */
  readonly when?: Pick<SlaCondition, 'categories' | 'kinds' | 'supervisory'>;
  /** How long after closing: a whole number of `unit`. */
  readonly count: number;
  /** `years` end on the same date of a later year (in UTC; 29 February ends on 1 March), `days` after 24 hours each. */
  readonly unit: 'days' | 'years';
  /** Where the schedule says so: "JRA 4.1". */
  readonly source: string;
}
