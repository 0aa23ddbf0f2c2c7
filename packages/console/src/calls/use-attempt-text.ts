import type { OwedCall } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/**
 * Describes the attempts so far, and the attempts that are missing before the ticket may be closed without reaching the
 * citizen.
 */
export function useAttemptText(): (call: OwedCall) => string {
  const catalogue = useCatalogue();
  const dates = useDates();
  return ({ obligation, tries }) => {
    const attempts = obligation.attempts.filter(({ at }) => at >= obligation.owedSince);
    const last = attempts.at(-1);
    const tried = last
      ? catalogue.calls.tried(
          attempts.length,
          catalogue.outcomes[last.outcome],
          `${dates.shortDate(last.at)} ${dates.time(last.at)}`,
        )
      : catalogue.calls.notTried;
    if (!tries || !last) return tried;
    const rest =
      tries.missing > 0 ? catalogue.calls.missing(tries.missing) : catalogue.calls.enough;
    return `${tried} · ${rest}`;
  };
}
