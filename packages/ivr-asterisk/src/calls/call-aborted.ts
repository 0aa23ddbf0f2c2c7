/**
 * Why a turn is not carried out to its end: he hung up, Asterisk does not do it, events were lost, or somebody else
 * has the call.
 */
export type AbortReason = 'gone' | 'refused' | 'reconnected' | 'released';

/** Thrown to leave a turn. */
export class CallAborted extends Error {
  override readonly name = 'CallAborted';
  constructor(readonly why: AbortReason) {
    super(`The call is ${why}.`);
  }
}
