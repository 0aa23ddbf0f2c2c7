import type { TicketDetail } from '../api/model.js';

/** The only reporter of a case, where this officer may know who it is; null otherwise. */
export function knownReporter({ reporters }: Pick<TicketDetail, 'reporters'>) {
  const [reporter, ...others] = reporters;
  return reporter && !reporter.withheld && others.length === 0 ? reporter : null;
}
