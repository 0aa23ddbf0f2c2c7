import type { Phase } from '../ticket/workflow/phase.js';

/** Who brought an event about. */
export type SlaActor = 'citizen' | 'officer' | 'system';

/**
 * An event of a ticket as far as clocks care: `ticket.opened`, `ticket.moved`, `ticket.classified`, `message.received`,
 * `message.deleted`, `message.sent`, `obligation.owed`, `obligation.fulfilled`, `obligation.waived`,
 * `obligation.unreached`, or a host's own.
 */
export interface SlaFact {
  readonly type: string;
  /** Epoch ms. */
  readonly at: number;
  /** The phase the ticket is in from then on, where the event changed it. */
  readonly phase?: Phase;
  /** The phase it was in before. */
  readonly from?: Phase;
  readonly by?: SlaActor;
}

/** Which events start, stop or cancel a clock. Fields that are left out match everything. */
export interface SlaTrigger {
  readonly type: string;
  readonly phase?: readonly Phase[];
  readonly from?: readonly Phase[];
  readonly by?: readonly SlaActor[];
}
