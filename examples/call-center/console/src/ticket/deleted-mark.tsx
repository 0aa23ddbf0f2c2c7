import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/** That a citizen deleted a message at his provider; here its words stay. */
export function DeletedMark({ at }: { readonly at: number }) {
  const catalogue = useCatalogue();
  const dates = useDates();
  return (
    <p className="muted">
      <small>{catalogue.case.deleted(dates.dateTime(at))}</small>
    </p>
  );
}
