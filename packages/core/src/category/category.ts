import type { Label } from '../ports/label.js';

/** One topic that a ticket can be about. */
export interface Category {
  /**
   * Stable code, with dots from the group to the topic: `kdmp.legal.npwp`. Reports and rules refer to it, so a renamed
   * topic keeps its code, and a code that changes stays as an alias.
   */
  readonly code: string;
  readonly label: Label;
  /** Everyday words that people use for it, in any language. Default: none. */
  readonly synonyms?: readonly string[];
  /** Earlier or foreign codes that mean this category. */
  readonly aliases?: readonly string[];
  /** True when it is not used for new tickets; old tickets keep it. */
  readonly retired?: boolean;
  /** True for the topic that takes what fits no other one; it is listed last in its group. */
  readonly catchAll?: boolean;
  /** True for a topic that only the desk and its officers set; it is not offered to citizens. */
  readonly internal?: boolean;
}

/** A category that a host adds, or changes to an existing one. */
export interface CategoryExtension {
  readonly code: string;
  /** Required for a new category; replaces the label of an existing one. */
  readonly label?: Label;
  /** Added to the existing ones. */
  readonly synonyms?: readonly string[];
  /** Added to the existing ones. */
  readonly aliases?: readonly string[];
  readonly retired?: boolean;
  readonly catchAll?: boolean;
  readonly internal?: boolean;
}

/** A topic that can be chosen for a new ticket. */
export interface CategoryChoice {
  readonly code: string;
  readonly label: Label;
  /** Label of its group. */
  readonly group: Label;
}
