/** A call that the desk placed: an officer is rung, and then the citizen. */
export interface PlacedCall {
  readonly sid: string;
  /** The officer: a number or a SIP address. */
  readonly to: string;
  /** Our number. */
  readonly from: string;
  /** The document that rings the citizen. */
  readonly twiml: string;
}

/** Status of a call, as a value of Twilio (https://www.twilio.com/docs/voice/api/call-resource#call-status-values). */
export type TwilioCallStatus =
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'failed'
  | 'no-answer'
  | 'canceled';

/** Calls that were placed, with their status. */
export interface PlacedCalls {
  readonly sent: readonly PlacedCall[];
  place(call: Omit<PlacedCall, 'sid'>): PlacedCall;
  statusOf(sid: string): TwilioCallStatus | undefined;
  /** Calls that came of a call. */
  childrenOf(parent: string): readonly { readonly sid: string; readonly status: string }[];
  /** Sets the status of the officer rung last, and of the citizen after them; null = the citizen was not rung. */
  set(officer: TwilioCallStatus, citizen: TwilioCallStatus | null): void;
}

/** Makes an empty list of calls. */
export function placedCalls(): PlacedCalls {
  const sent: PlacedCall[] = [];
  const statuses = new Map<string, TwilioCallStatus>();
  const childOf = (parent: string) => `${parent}-citizen`;
  return {
    sent,
    place(call) {
      const placed = { sid: `CA${sent.length + 1}`, ...call };
      sent.push(placed);
      statuses.set(placed.sid, 'queued');
      return placed;
    },
    statusOf: (sid) => statuses.get(sid),
    childrenOf(parent) {
      const status = statuses.get(childOf(parent));
      return status ? [{ sid: childOf(parent), status }] : [];
    },
    set(officer, citizen) {
      const { sid } = sent.at(-1) ?? { sid: '' };
      statuses.set(sid, officer);
      if (citizen) statuses.set(childOf(sid), citizen);
    },
  };
}
