import type { LocalDate } from '../calendar/definition.js';
import type { Ms, Target } from '../calendar/target.js';
import type { Phase } from '../ticket/workflow/phase.js';
import type { SlaTrigger } from './fact.js';

/** What a clock measures. Hosts may add metrics of their own. */
export type SlaMetric =
  | 'first-response'
  | 'next-response'
  | 'follow-up'
  | 'resolution'
  | 'response-back'
  | 'auto-close'
  | (string & {});

/** For which tickets a target holds. Fields that are left out match everything. */
export interface SlaCondition {
  readonly kinds?: readonly string[];
  readonly supervisory?: boolean;
  readonly channels?: readonly string[];
  /** Category codes; a code also stands for everything below it (`ksp` for `ksp.pinjaman`). */
  readonly categories?: readonly string[];
  readonly priorities?: readonly string[];
}

/** When somebody is told that a deadline comes near. */
export type SlaWarning = (
  | {
      /** Share of the target's time, 0 to 1. */
      readonly fraction: number;
    }
  | {
      /** How long before the deadline, in the time the unit runs on. */
      readonly before: Target;
    }
) & {
  /** Role to tell; left out = whoever handles the ticket. */
  readonly to?: string;
};

/** Whom to tell how long after the deadline, if the clock still runs. */
export interface SlaEscalation {
  readonly after: Target;
  /** Role to tell. */
  readonly to: string;
}

/** In which phases a clock stands still. */
export interface SlaPauses {
  readonly phases: readonly Phase[];
  /** Only so many pauses count; later ones do not stop the clock. */
  readonly maxCount?: number;
  /**
   * All pauses together stop the clock no longer than this, in ms of wall time. A limit in days loses a day to every
   * pause that lasts at the end of the day, however short: cap it by `maxDays`, too.
   */
  readonly maxTotalMs?: Ms;
  /** All pauses together move a limit in days by no more of its days than this. */
  readonly maxDays?: number;
}

/** Where a number comes from and how far it was checked. */
export interface SlaSource {
  /**
   * The document, as it is called in its own language: officers read it as it stands. What else there is to
   * say belongs into the `note` of the policy, in both languages.
   */
  readonly source: string;
  /** How sure the number is as published practice. Says nothing about compliance. */
  readonly confidence: 'high' | 'medium' | 'unverified';
  /** The date on which somebody read the number in the text of the rule; `null` = nobody has. */
  readonly verifiedOn: LocalDate | null;
}

/** One time limit of a policy. */
export interface SlaTarget extends SlaSource {
  /** Unique in the policy: `sp4n.nonsup`. */
  readonly key: string;
  readonly metric: SlaMetric;
  readonly when?: SlaCondition;
  readonly target: Target;
  readonly start: readonly SlaTrigger[];
  readonly stop: readonly SlaTrigger[];
  readonly cancel?: readonly SlaTrigger[];
  /** Events that let a running clock begin anew in the same cycle. */
  readonly reset?: readonly SlaTrigger[];
  /**
   * What a start event does to a clock that has stopped: nothing (default); a new cycle; the same
   * cycle from zero; the same cycle where it stopped, the time between not counted.
   */
  readonly reopen?: 'new-cycle' | 'restart' | 'continue';
  /** Default: only `waiting-citizen` pauses, without limits. */
  readonly pauses?: SlaPauses;
  /** What passing the deadline means. Default `breach`. */
  readonly atDue?: 'breach' | 'auto-close';
  readonly warnAt?: readonly SlaWarning[];
  readonly escalations?: readonly SlaEscalation[];
}

/**
 * Time limits as versioned plain data. A policy describes practice; it never claims that a desk
 * which follows it complies with a rule. Once cases are judged by it, it is frozen: a change is a new
 * policy with a new version.
 */
export interface SlaPolicy {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly id: string; readonly en: string };
  /** What the numbers rest on and what they do not claim. */
  readonly note: { readonly id: string; readonly en: string };
  /** For one metric the first target that fits a ticket is taken: exceptions stand first. */
  readonly targets: readonly SlaTarget[];
}
