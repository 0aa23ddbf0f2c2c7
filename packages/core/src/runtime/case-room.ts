import type { Ticket } from '../ticket/ticket.js';
import type { Entailment } from './ticket-change.js';
import type { CommandOptions } from './tickets.js';

/** What the room for cases with many reporters does for the rest of the desk. */
export interface CaseRoom {
  /** What else a change of a case changes. */
  readonly entail: Entailment;
  /** Whether the citizen of a report may be asked to let it be handled with similar ones. */
  mayJoin(report: Ticket): Promise<boolean>;
  join(id: string, options: CommandOptions): Promise<unknown>;
  leave(id: string, options: CommandOptions): Promise<unknown>;
}
