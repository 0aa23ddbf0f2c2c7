import { useCatalogue } from '../catalogue/language.js';
import type { At } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';

/** Marks a message that the citizen deleted at the provider; its text is kept here. */
export function DeletedMark({ at }: { readonly at: At }) {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  return (
    <p className="muted">
      <small>{catalogue.case.deleted(dates.dateTime(at))}</small>
    </p>
  );
}
