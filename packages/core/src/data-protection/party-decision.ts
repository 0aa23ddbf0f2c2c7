import type { CommandOptions } from '../runtime/tickets.js';

/** Who decides about a person's data, and why. */
export interface PartyDecision extends Omit<CommandOptions, 'expectedVersion'> {
  /**
   * A reference: a word or the number of a letter, such as `request` or `ND-12/PDP/2026`: at most 100 letters, digits
   * and `. / : _ -`. It is recorded in clear, so it must say nothing about the person.
   */
  readonly reason: string;
}
