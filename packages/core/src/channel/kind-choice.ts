import type { Label } from '../ports/label.js';

/** A field of the form for one kind of report. */
export interface KindField {
  /** Its name in the form: letters, digits and dashes. */
  readonly name: string;
  readonly label: Label;
  /** Whether the form requires it. Default false. */
  readonly required?: boolean;
}

/** Form fields for one kind of report, in addition to the fields of all kinds. */
export interface KindForm {
  /** Fields that may not be left empty. */
  readonly requires?: readonly ('place' | 'name' | 'phone' | 'email')[];
  /** Fields of this kind alone. Their values are added below the story, each after its label. */
  readonly fields?: readonly KindField[];
}

/** A kind of ticket, as a citizen chooses it. */
export interface KindChoice {
  /** Id that is stored in every ticket of the kind and never changes: small letters, digits and dashes, at most 40. */
  readonly id: string;
  /** Its name for officers, in lists, reports and messages. */
  readonly label: Label;
  /** Its text as a choice in the form. Default: `label`. */
  readonly choice?: Label;
  /** Form fields of this kind. Default: only the fields of all kinds. */
  readonly form?: KindForm;
}
