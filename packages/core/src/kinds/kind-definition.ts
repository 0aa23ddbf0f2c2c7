import type { KindChoice } from '../channel/kind-choice.js';
import type { Label } from '../ports/label.js';
import type { SlaPolicy } from '../sla/policy.js';

/** A kind of ticket, such as a complaint or an application for a permit, with its texts and time limits. */
export interface KindDefinition extends KindChoice {
  /** First words of the acknowledgement, with `{number}` and `{pin}`. Default: thanks for a report. */
  readonly received?: Label;
  /** Text for `{nextStep}` in the template of an answer. Default: that the desk reads replies. */
  readonly nextStep?: Label;
  /** The same for a citizen without a conversation. Default: `nextStep`, or that the tracking page takes a reply. */
  readonly nextStepOnPage?: Label;
  /** Questions that an officer usually asks when recording a ticket of this kind. Default: none. */
  readonly asks?: readonly Label[];
  /**
   * Letters that the numbers of tickets opened as this kind begin with, 1 to 8 capitals: `IZN-2026-000124-2`. A number
   * is never changed: a ticket that is corrected to another kind keeps its letters. Digits alone still say which
   * ticket it is. Default: `numberPrefix` of the desk.
   */
  readonly letters?: string;
  /**
   * Roles of the workflow that see tickets of this kind. Apart from the citizen of the ticket, no other principal finds
   * them: not by id, number, list, search, count, report or notification. Keep the definition as long as there are such
   * tickets: without it, every principal with read access sees them. Default: all principals with read access.
   */
  readonly seenBy?: readonly string[];
  /** Time limits that replace the `policies` of the desk. Default: the policies of the desk. */
  readonly policies?: readonly SlaPolicy[];
}
