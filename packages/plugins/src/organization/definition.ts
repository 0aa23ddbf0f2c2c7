import type { WeeklyHours } from '@aduan/calendar';
import type { Label } from '@aduan/core';

/** An institution that units belong to, such as a ministry or a regional office of cooperatives. */
export interface Agency {
  readonly code: string;
  readonly name: Label;
}

/** Something that a complaint may be about, which must then not handle the complaint. */
export interface Reportable {
  /** Category codes (with everything below them) of complaints that are about this one, within its regions. */
  readonly recusedBy?: readonly string[];
  /** Other names that citizens use for it, as they write them. */
  readonly knownAs?: readonly string[];
}

/** A unit that tickets are assigned to. A team is a unit with a parent. */
export interface Unit extends Reportable {
  /** Stable code that tickets store. Never use an e-mail address: officers change, the unit stays. */
  readonly code: string;
  readonly name: Label;
  /** Code of its agency; left out = the agency of its parent. */
  readonly agency?: string;
  /** Code of the unit above, to which tickets escalate. */
  readonly parent?: string;
  /** Category codes for which it is competent, with everything below them; left out = any. */
  readonly categories?: readonly string[];
  /** Kemendagri codes of the regions for which it is competent; left out = any. */
  readonly regions?: readonly string[];
  /**
   * Code of the unit that took over the work of this one, which is retired: its open tickets and new ones go there. Left
   * out = in use.
   */
  readonly successor?: string;
}

/** An officer who works on tickets: an id and duties, never a name. */
export interface OfficerDuty extends Reportable {
  /** The `id` of the officer's principal. */
  readonly id: string;
  /** Code of the officer's unit. */
  readonly unit: string;
  /** Roles of the workflow; escalation uses them, too. */
  readonly roles: readonly string[];
  /** Category codes in which the officer is skilled; left out = any. */
  readonly skills?: readonly string[];
  /** Kemendagri codes of the regions that the officer is responsible for; left out = any. */
  readonly regions?: readonly string[];
  /**
   * Working hours by weekday, in the time zone of the desk's calendar; its holidays are free. Left out = the opening
   * hours of the desk.
   */
  readonly shifts?: WeeklyHours;
  /** False for an officer who runs the desk: they get no tickets and no notifications of any. Default: true. */
  readonly handlesTickets?: boolean;
  /** Epoch ms: from then on every call of the officer is refused. Left out = no end. */
  readonly validUntil?: number;
}

/** An agency to which a ticket is referred when the desk is not competent. */
export interface ReferralTarget {
  readonly agency: string;
  /** The name shown to the citizen. */
  readonly name: Label;
  /** When to refer tickets to this agency, for officers. */
  readonly appliesTo: Label;
}

/** The units, officers and duties of a desk, as plain data. */
export interface OrganizationDefinition {
  readonly agencies?: readonly Agency[];
  readonly units: readonly Unit[];
  readonly officers?: readonly OfficerDuty[];
  /** Codes of the units of central supervision. A ticket goes to the first one that is not recused. */
  readonly supervision: readonly string[];
  /**
   * Code of the unit that takes tickets for which no other is competent; left out = such tickets wait to be assigned by
   * hand.
   */
  readonly intake?: string;
  /** Agencies to which tickets may be referred; left out = none. */
  readonly referrals?: readonly ReferralTarget[];
}

/** The part of a definition without the officers: what an office changes as the document `organization`. */
export type OrganizationBody = Omit<OrganizationDefinition, 'officers'>;
