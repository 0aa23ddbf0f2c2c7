/**
 * Why a turn is not carried out to its end: he hung up, Asterisk does not do it, events were lost, or somebody else
 * has the call.
 */
export type LeftWhy = 'gone' | 'refused' | 'reconnected' | 'released';

/** Thrown to leave a turn. */
export class CallLeft extends Error {
  override readonly name = 'CallLeft';
  constructor(readonly why: LeftWhy) {
    super(`The call is ${why}.`);
  }
}
