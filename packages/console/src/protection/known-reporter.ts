import type { TicketDetail } from '../api/model.js';

/** The only reporter of a ticket, if this officer may know them; null otherwise. */
export function knownReporter({ reporters }: Pick<TicketDetail, 'reporters'>) {
  const [reporter, ...others] = reporters;
  return reporter && !reporter.withheld && others.length === 0 ? reporter : null;
}
