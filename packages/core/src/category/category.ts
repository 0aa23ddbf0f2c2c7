import type { Label } from '../ports/label.js';

/** One topic that a case can be about. */
export interface Category {
  /**
   * Stable code; dots lead from the group to the topic: `kdmp.legal.npwp`. Reports and rules name it,
   * so a topic that is renamed keeps its code, and a code that changes stays as an alias.
   */
  readonly code: string;
  readonly label: Label;
  /** Everyday words that people use for it, in any language. Default: none. */
  readonly synonyms?: readonly string[];
  /** Earlier or foreign codes that mean this category. */
  readonly aliases?: readonly string[];
  /** True when no new case gets it any more; old cases keep it. */
  readonly retired?: boolean;
  /** True for the topic that takes what fits nowhere else; it is listed last in its group. */
  readonly catchAll?: boolean;
  /** True for a mark that the desk and its officers set: no citizen is offered it. */
  readonly internal?: boolean;
}

/** A category that a host adds, or what it changes of an existing one. */
export interface CategoryExtension {
  readonly code: string;
  /** Required for a new category; replaces the label of an existing one. */
  readonly label?: Label;
  /** Added to those that exist. */
  readonly synonyms?: readonly string[];
  /** Added to those that exist. */
  readonly aliases?: readonly string[];
  readonly retired?: boolean;
  readonly catchAll?: boolean;
  readonly internal?: boolean;
}

/** A topic that can be chosen for a new case. */
export interface CategoryChoice {
  readonly code: string;
  readonly label: Label;
  /** Label of the group that it belongs to. */
  readonly group: Label;
}
