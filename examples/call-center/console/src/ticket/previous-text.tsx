import type { TranscriptView } from '@aduan/core/conversations';
import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/** The former text of a message that the citizen edited: marked, and expandable. */
export function PreviousText({ editedAt, earlier }: Pick<TranscriptView, 'editedAt' | 'earlier'>) {
  const catalogue = useCatalogue();
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
            <time dateTime={new Date(at).toISOString()}>{dates.time(at)}</time> {text}
          </li>
        ))}
      </ol>
    </details>
  );
}
