import type { OwedCall } from '@aduan/core/answers';
import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/** Says what was tried, and what is missing before the case may be closed without the citizen. */
export function useTryWords(): (call: OwedCall) => string {
  const words = useWords();
  const dates = useDates();
  return ({ obligation, tries }) => {
    const attempts = obligation.attempts.filter(({ at }) => at >= obligation.owedSince);
    const last = attempts.at(-1);
    const tried = last
      ? words.calls.tried(
          attempts.length,
          words.outcomes[last.outcome],
          `${dates.shortDate(last.at)} ${dates.time(last.at)}`,
        )
      : words.calls.notTried;
    if (!tries || !last) return tried;
    const rest = tries.missing > 0 ? words.calls.missing(tries.missing) : words.calls.enough;
    return `${tried} · ${rest}`;
  };
}
