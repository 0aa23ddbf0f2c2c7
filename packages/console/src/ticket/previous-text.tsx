import { useCatalogue } from '../catalogue/language.js';
import { type At, msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';

interface PreviousTextProps {
  /** When it was last edited; null = never. */
  readonly editedAt: At | null;
  readonly earlier: readonly { readonly at: At; readonly text: string }[];
}

/** The former text of a message that the citizen edited: marked, and expandable. */
export function PreviousText({ editedAt, earlier }: PreviousTextProps) {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  if (editedAt === null) return null;
  const edited = catalogue.case.edited(dates.dateTime(editedAt));
  if (earlier.length === 0) {
    return (
      <p className="muted">
        <small>{edited}</small>
      </p>
    );
  }
  return (
    <details className="earlier muted">
      <summary>
        <small>{edited}</small>
      </summary>
      <ol>
        {earlier.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={new Date(msOf(at)).toISOString()}>{dates.time(at)}</time> {text}
          </li>
        ))}
      </ol>
    </details>
  );
}
