import type { LocalDate, Ms, Target } from '@aduan/calendar';
import type { Phase } from '../ticket/workflow/phase.js';
import type { SlaTrigger } from './fact.js';

/** The quantity that a clock measures. Hosts may add metrics of their own. */
export type SlaMetric =
  | 'first-response'
  | 'next-response'
  | 'follow-up'
  | 'resolution'
  | 'response-back'
  | 'auto-close'
  | (string & {});

/** Which tickets a target applies to. A field that is left out matches everything. */
export interface SlaCondition {
  readonly kinds?: readonly string[];
  readonly supervisory?: boolean;
  readonly channels?: readonly string[];
  /** Category codes. A code includes everything below it: `ksp` matches `ksp.pinjaman`. */
  readonly categories?: readonly string[];
  readonly priorities?: readonly string[];
}

/** When officers are warned of an approaching deadline. */
export type SlaWarning = (
  | {
      /** Fraction of the target's time, 0 to 1. */
      readonly fraction: number;
    }
  | {
      /** How long before the deadline, in the unit's own time. */
      readonly before: Target;
    }
) & {
  /** Role to notify; left out = the officers who handle the ticket. */
  readonly to?: string;
};

/** Roles to notify after the deadline, if the clock still runs. */
export interface SlaEscalation {
  readonly after: Target;
  /** Role to notify. */
  readonly to: string;
}

/** Phases in which a clock pauses, and limits for the pauses. */
export interface SlaPauses {
  readonly phases: readonly Phase[];
  /** Maximum number of pauses; later ones do not stop the clock. */
  readonly maxCount?: number;
  /**
   * Maximum total of all pauses, in ms of wall time. A limit in days loses a whole day to every pause that is running
   * at the end of a day, even a short one, so also set `maxDays`.
   */
  readonly maxTotalMs?: Ms;
  /** Maximum number of days by which all pauses together may move a limit in days. */
  readonly maxDays?: number;
}

/** Source of a number and how well it was checked. */
export interface SlaSource {
  /**
   * Title of the document in its own language; officers see it unchanged. Put everything else into the `note` of the
   * policy, in both languages.
   */
  readonly source: string;
  /** How sure it is that the number is published practice. It says nothing about compliance. */
  readonly confidence: 'high' | 'medium' | 'unverified';
  /** The date on which the number was last checked in the text of the rule; `null` = not checked yet. */
  readonly verifiedOn: LocalDate | null;
}

/** One time limit of a policy. */
export interface SlaTarget extends SlaSource {
  /** Unique within the policy: `sp4n.nonsup`. */
  readonly key: string;
  readonly metric: SlaMetric;
  readonly when?: SlaCondition;
  readonly target: Target;
  readonly start: readonly SlaTrigger[];
  readonly stop: readonly SlaTrigger[];
  readonly cancel?: readonly SlaTrigger[];
  /** Events that restart a running clock within the same cycle. */
  readonly reset?: readonly SlaTrigger[];
  /**
   * Effect of a start event on a stopped clock. Left out: none. `new-cycle`: begins a new cycle. `restart`: runs the
   * same cycle from zero. `continue`: resumes the same cycle, without the time between.
   */
  readonly reopen?: 'new-cycle' | 'restart' | 'continue';
  /** Default: only `waiting-citizen` pauses, without limits. */
  readonly pauses?: SlaPauses;
  /** Meaning of a passed deadline. Default `breach`. */
  readonly atDue?: 'breach' | 'auto-close';
  readonly warnAt?: readonly SlaWarning[];
  readonly escalations?: readonly SlaEscalation[];
}

/**
 * Time limits as versioned plain data. A policy describes practice. It never claims that a desk that follows it
 * complies with a rule. It is frozen once tickets are evaluated with it: to change it, make a new policy with a new
 * version.
 */
export interface SlaPolicy {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly id: string; readonly en: string };
  /** Basis of the numbers, and their limits. */
  readonly note: { readonly id: string; readonly en: string };
  /** For each metric the first matching target applies, so put exceptions first. */
  readonly targets: readonly SlaTarget[];
}
