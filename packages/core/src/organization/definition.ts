import type { WeeklyHours } from '../calendar/definition.js';
import type { Label } from '../ports/label.js';

/** An institution that units belong to, such as a ministry or a regional office of cooperatives. */
export interface Agency {
  readonly code: string;
  readonly name: Label;
}

/** What complaints can be about: somebody or something that must then not handle them. */
export interface Reportable {
  /** Category codes of complaints that are about this one, with all below them, in its regions. */
  readonly recusedBy?: readonly string[];
  /** Other names under which citizens report this one, as they write them. */
  readonly knownAs?: readonly string[];
}

/** A unit that cases are given to. A team is a unit with a parent. */
export interface Unit extends Reportable {
  /** Stable code that cases carry. Never an e-mail address: people come and go, the unit stays. */
  readonly code: string;
  readonly name: Label;
  /** Code of its agency; left out = that of its parent. */
  readonly agency?: string;
  /** Code of the unit above, to which cases escalate. */
  readonly parent?: string;
  /** Category codes that it is competent for, with all below them; left out = any. */
  readonly categories?: readonly string[];
  /** Kemendagri codes of the regions that it is competent for; left out = any. */
  readonly regions?: readonly string[];
}

/** Somebody who works on cases: an id and duties, never a name. */
export interface OfficerDuty extends Reportable {
  /** The `id` of his principal. */
  readonly id: string;
  /** Code of the unit that he works for. */
  readonly unit: string;
  /** Roles of the workflow; the ladder of escalation goes by them, too. */
  readonly roles: readonly string[];
  /** Category codes that he knows his way about; left out = any. */
  readonly skills?: readonly string[];
  /** Kemendagri codes of the regions that he answers for; left out = any. */
  readonly regions?: readonly string[];
  /**
   * When he works, by weekday, on the wall clock of the desk's calendar, whose holidays are free; left
   * out = whenever the desk is open.
   */
  readonly shifts?: WeeklyHours;
}

/** An agency that a case is referred to when the desk is not competent. */
export interface ReferralTarget {
  readonly agency: string;
  /** The name that the citizen reads. */
  readonly name: Label;
  /** When it is the right place, for officers. */
  readonly appliesTo: Label;
}

/** Who handles cases at a desk, as plain data. */
export interface OrganizationDefinition {
  readonly agencies?: readonly Agency[];
  readonly units: readonly Unit[];
  readonly officers?: readonly OfficerDuty[];
  /** Codes of the units of central supervision: a case goes to the first that it does not concern. */
  readonly supervision: readonly string[];
  /** Code of the unit that takes what no other is competent for; left out = such cases wait for a hand. */
  readonly intake?: string;
  /** Where cases may be referred to; left out = nowhere. */
  readonly referrals?: readonly ReferralTarget[];
}
