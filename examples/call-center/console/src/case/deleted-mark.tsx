import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/** That a citizen deleted a message at his provider; here its words stay. */
export function DeletedMark({ at }: { readonly at: number }) {
  const words = useWords();
  const dates = useDates();
  return (
    <p className="muted">
      <small>{words.case.deleted(dates.dateTime(at))}</small>
    </p>
  );
}
