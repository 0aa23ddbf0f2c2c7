import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { weekDays } from './periods-back.js';

/** The name of a month (`2026-03`) or a week (`2026-W14`). */
export function usePeriodName() {
  const catalogue = useCatalogue('reports');
  const dates = useDates();
  return (key: string): string => {
    const days = weekDays(key);
    if (!days) return dates.month(Date.parse(`${key}-15T12:00:00Z`));
    const { first, last, number } = days;
    return catalogue.recap.weekOf(number, dates.shortDate(first), dates.shortDate(last));
  };
}
