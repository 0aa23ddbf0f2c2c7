import type { TicketDetail } from '../api/model.js';
import type { Protection } from './protection-model.js';

/** What each part of the page knows. */
export interface SectionParts {
  /** The case that the page was opened from. */
  readonly view: TicketDetail;
  readonly party: string;
  /** What decisions are proposed to go by: the number of the request that waits; empty without one. */
  readonly basis: string;
  readonly protection: Protection;
}
