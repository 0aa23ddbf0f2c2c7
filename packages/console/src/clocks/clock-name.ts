import type { TicketClock } from '../api/model.js';
import type { TextsOf } from '../catalogue/catalogue.js';

/** Name of an SLA clock's metric, with the cycle for a reopened ticket. */
export function clockName(
  { metric, cycle }: Pick<TicketClock, 'metric' | 'cycle'>,
  catalogue: TextsOf<'shell' | 'ticket'>,
): string {
  const name = catalogue.metrics[metric] ?? catalogue.names.metric;
  return cycle > 1 ? `${name} · ${catalogue.case.cycle(cycle)}` : name;
}
