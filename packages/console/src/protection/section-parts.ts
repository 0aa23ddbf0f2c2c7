import type { TicketDetail } from '../api/model.js';
import type { Protection } from './use-protection.js';

/** The properties of each section of the page. */
export interface SectionParts {
  /** The ticket that the page was opened from. */
  readonly view: TicketDetail;
  readonly party: string;
  /** The proposed basis of decisions: the number of the open request; empty without one. */
  readonly basis: string;
  readonly protection: Protection;
}
