import { AduanError } from '../errors.js';
import type { NumberRefusal } from './callable-numbers.js';

/** A number that a line does not call. No phone was rung, so the same call id may be used for another number. */
export class NumberRefusedError extends AduanError {
  override readonly name = 'NumberRefusedError';
  readonly reason: NumberRefusal;

  constructor(reason: NumberRefusal) {
    super('number-refused', `The number is not rung: ${reason}.`);
    this.reason = reason;
  }
}
