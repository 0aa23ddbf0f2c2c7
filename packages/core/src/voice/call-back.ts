/** A call from an officer to a citizen, for a line to place. */
export interface CallBack {
  /** Id of the call. A repeated call with the same id rings no phone again. Letters, digits, dashes and underscores. */
  readonly id: string;
  /**
   * The phone of the officer, who is rung first, in the provider's format: an endpoint of Asterisk such as `PJSIP/101`;
   * for jambonz and Twilio a number in E.164 or a SIP address.
   */
  readonly officer: string;
  /** Number of the citizen in E.164. */
  readonly to: string;
  /** How long each of the two phones rings, in seconds. Default 30. */
  readonly ringSeconds?: number;
}

/** The result of a call to a citizen. */
export type CallBackOutcome =
  | 'answered'
  | 'no-answer'
  | 'engaged'
  /** The officer did not answer, or hung up before the citizen answered. The citizen heard nothing. */
  | 'officer-away'
  /** A call with this id was placed before. */
  | 'placed-before';
