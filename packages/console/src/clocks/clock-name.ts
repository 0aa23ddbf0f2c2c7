import type { TicketClock } from '../api/model.js';
import type { TextsOf } from '../catalogue/catalogue.js';

/** What an SLA clock measures, and for a reopened ticket, in which cycle. */
export function clockName(
  { metric, cycle }: Pick<TicketClock, 'metric' | 'cycle'>,
  catalogue: TextsOf<'shell' | 'ticket'>,
): string {
  const name = catalogue.metrics[metric] ?? catalogue.names.metric;
  return cycle > 1 ? `${name} · ${catalogue.case.cycle(cycle)}` : name;
}
