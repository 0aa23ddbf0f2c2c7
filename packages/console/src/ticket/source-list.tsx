import { BookOpen } from 'lucide-react';
import { Link } from 'wouter';
import type { SourceView } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useDates } from '../time/use-dates.js';

/** The sources of a bot's answer: the article as it was at that time, and its sources. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  const catalogue = useCatalogue('ticket');
  const desk = useDeskLocation();
  const dates = useDates();
  const [first] = sources;
  if (!first) return null;
  const published = Date.parse(first.edition);
  // Erased sources look the same, and are listed once.
  const cited = new Map(
    sources.map(({ locator, title, url }) => [
      [title ?? catalogue.case.erased, locator].filter(Boolean).join(', '),
      url,
    ]),
  );
  return (
    <details className="sources muted">
      <summary>
        <small>
          <BookOpen aria-hidden="true" /> {catalogue.case.restsOn}
        </small>
      </summary>
      <ul>
        {[...cited].map(([place, url]) => (
          <li key={place}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {place}
              </a>
            ) : (
              place
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link href={desk.articleAddress(first.article)}>{catalogue.case.article}</Link>
        {' · '}
        {Number.isNaN(published)
          ? catalogue.case.baseEdition
          : catalogue.case.edition(dates.dateTime(published))}
        {' · '}
        {catalogue.case.holdsSince(dates.longDate(Date.parse(first.validFrom)))}
      </p>
    </details>
  );
}
