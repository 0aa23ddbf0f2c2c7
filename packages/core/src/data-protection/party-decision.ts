import type { CommandOptions } from '../runtime/tickets.js';

/** The actor and the reason of a decision about a person's data. */
export interface PartyDecision extends Omit<CommandOptions, 'expectedVersion'> {
  /**
   * A reference: a word or the number of a letter, such as `request` or `ND-12/PDP/2026`: at most 100 letters, digits
   * and `. / : _ -`. It is recorded in clear, so it must say nothing about the person.
   */
  readonly reason: string;
}
