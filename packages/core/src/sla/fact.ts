import type { Phase } from '../ticket/workflow/phase.js';

/** Who caused an event. */
export type SlaActor = 'citizen' | 'officer' | 'system';

/**
 * The part of a ticket's event that clocks need. Types: `ticket.opened`, `ticket.moved`, `ticket.classified`,
 * `message.received`, `message.deleted`, `message.sent`, `obligation.owed`, `obligation.fulfilled`,
 * `obligation.waived`, `obligation.unreached`, or a host's own.
 */
export interface SlaFact {
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  /** The phase that the ticket enters with this event, if the event changes it. */
  readonly phase?: Phase;
  /** The phase before the event. */
  readonly from?: Phase;
  readonly by?: SlaActor;
}

/** Which events start, stop or cancel a clock. A field that is left out matches everything. */
export interface SlaTrigger {
  readonly type: string;
  readonly phase?: readonly Phase[];
  readonly from?: readonly Phase[];
  readonly by?: readonly SlaActor[];
}
