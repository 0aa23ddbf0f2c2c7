import type { KindChoice } from '../channel/kind-choice.js';
import type { Label } from '../ports/label.js';
import type { SlaPolicy } from '../sla/policy.js';

/** What a ticket can be, such as a complaint or an application for a permit, and what follows from it. */
export interface KindDefinition extends KindChoice {
  /** First words of the receipt, with `{number}` and `{pin}`. Default: thanks for a report. */
  readonly received?: Label;
  /** What `{nextStep}` says in the template of an answer. Default: that a reply is read. */
  readonly nextStep?: Label;
  /** The same for a citizen without a conversation. Default: `nextStep`, or that the tracking page takes a reply. */
  readonly nextStepOnPage?: Label;
  /** Questions that an officer usually asks while recording one. Default: none. */
  readonly asks?: readonly Label[];
  /** Time limits in place of the `policies` of the desk. Default: those of the desk. */
  readonly policies?: readonly SlaPolicy[];
}
