/** A call from an officer to a citizen, as a line places it. */
export interface CallBack {
  /** Names the call: again with it, nobody is rung a second time. Letters, digits, dashes and underscores. */
  readonly id: string;
  /**
   * Where the officer is rung, who is first, as the provider names it: an endpoint of Asterisk such as `PJSIP/101`, at
   * jambonz and Twilio a number in E.164 or a SIP address.
   */
  readonly officer: string;
  /** Number of the citizen in E.164. */
  readonly to: string;
  /** How long each of the two rings, in seconds. Default 30. */
  readonly ringSeconds?: number;
}

/** What became of a call to a citizen. */
export type CallBackOutcome =
  | 'answered'
  | 'no-answer'
  | 'engaged'
  /** The officer did not take it up, or hung up before the citizen did; the citizen was told nothing. */
  | 'officer-away'
  /** It was placed before, with this id. */
  | 'placed-before';
