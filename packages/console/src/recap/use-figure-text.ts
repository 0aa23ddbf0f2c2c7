import { useCatalogue, useLanguage } from '../catalogue/language.js';
import type { ScoreFigures } from './recap-query.js';

const minuteMs = 60_000;
/** Shown instead of a suppressed count. */
const hidden = '•';

/** Formats figures: counts, working time, averages. */
export function useFigureText() {
  const { locale } = useLanguage();
  const catalogue = useCatalogue('reports');
  const number = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB');
  const decimal = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 2,
  });
  return {
    count: (value: number | null) => (value === null ? hidden : number.format(value)),
    average: (value: number) => decimal.format(value),
    time(ms: number | null) {
      if (ms === null) return '–';
      const minutes = Math.round(ms / minuteMs);
      return catalogue.time.workingHours(Math.floor(minutes / 60), minutes % 60);
    },
    scores(scores: ScoreFigures | null) {
      if (scores === null) return hidden;
      if (scores.average === null) return scores.count === 0 ? '–' : `${hidden} (${scores.count})`;
      return catalogue.recap.rated(decimal.format(scores.average), scores.count);
    },
  };
}
