import type { Label } from '../ports/label.js';

/** A line of the form that only one kind of report has. */
export interface KindField {
  /** Its name in the form: letters, digits and dashes. */
  readonly name: string;
  readonly label: Label;
  /** Whether the form is not taken without it. Default false. */
  readonly required?: boolean;
}

/** What the form asks for reports of one kind, beyond what it asks for all of them. */
export interface KindForm {
  /** Fields that may not be left empty. */
  readonly requires?: readonly ('place' | 'name' | 'phone' | 'email')[];
  /** Lines of its own. What is written there stands below the story, each behind its label. */
  readonly fields?: readonly KindField[];
}

/** What a ticket can be, as a citizen chooses it. */
export interface KindChoice {
  /** Stands in every ticket of the kind and never changes: small letters, digits and dashes, at most 40. */
  readonly id: string;
  /** Its name for officers, in lists, reports and messages. */
  readonly label: Label;
  /** How a citizen chooses it in the form. Default: `label`. */
  readonly choice?: Label;
  /** What the form asks for it. Default: the same as for all others. */
  readonly form?: KindForm;
}
