import type { TicketClock } from '../api/model.js';
import type { Catalogue } from '../catalogue/catalogue.js';

/** What an SLA clock measures, and for a reopened ticket, in which cycle. */
export function clockName(
  { metric, cycle }: Pick<TicketClock, 'metric' | 'cycle'>,
  catalogue: Catalogue,
): string {
  const name = catalogue.metrics[metric] ?? catalogue.names.metric;
  return cycle > 1 ? `${name} · ${catalogue.case.cycle(cycle)}` : name;
}
