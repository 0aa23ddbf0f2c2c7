import type { CaseClock } from '../api/model.js';
import type { Catalogue } from '../catalogue/catalogue.js';

/** What a clock measures; of a case that was taken up again, in which cycle. */
export function clockName(
  { metric, cycle }: Pick<CaseClock, 'metric' | 'cycle'>,
  words: Catalogue,
): string {
  const name = words.metrics[metric] ?? metric;
  return cycle > 1 ? `${name} · ${words.case.cycle(cycle)}` : name;
}
