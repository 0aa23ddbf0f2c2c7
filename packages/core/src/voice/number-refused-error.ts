import { AduanError } from '../errors.js';
import type { NumberRefusal } from './callable-numbers.js';

/** A number that a line does not ring: nobody was rung, and the call may be made under the same id to another one. */
export class NumberRefusedError extends AduanError {
  override readonly name = 'NumberRefusedError';
  readonly reason: NumberRefusal;

  constructor(reason: NumberRefusal) {
    super('number-refused', `The number is not rung: ${reason}.`);
    this.reason = reason;
  }
}
