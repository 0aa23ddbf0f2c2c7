/** Why an instruction was not finished: the caller hung up, Asterisk refuses it, events were lost, or another process has the call. */
export type AbortReason = 'gone' | 'refused' | 'reconnected' | 'released';

/** Thrown to abort an instruction. */
export class CallAborted extends Error {
  override readonly name = 'CallAborted';
  constructor(readonly why: AbortReason) {
    super(`The call is ${why}.`);
  }
}
