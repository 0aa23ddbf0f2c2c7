import type { SourceView } from '@aduan/core';
import { BookOpen } from 'lucide-react';
import { Link } from 'wouter';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useDates } from '../time/use-dates.js';

/** What an answer of the bank rests on: the article as it was told, and its sources. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  const words = useWords();
  const place = useDeskLocation();
  const dates = useDates();
  const [first] = sources;
  if (!first) return null;
  const published = Date.parse(first.edition);
  return (
    <details className="sources muted">
      <summary>
        <small>
          <BookOpen aria-hidden="true" /> {words.case.restsOn}
        </small>
      </summary>
      <ul>
        {sources.map(({ locator, title, url }) => {
          const cited = [title ?? words.case.erased, locator].filter(Boolean).join(', ');
          return (
            <li key={cited}>
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {cited}
                </a>
              ) : (
                cited
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <Link href={place.articleAddress(first.article)}>{words.case.article}</Link>
        {' · '}
        {Number.isNaN(published)
          ? words.case.baseEdition
          : words.case.edition(dates.dateTime(published))}
        {' · '}
        {words.case.holdsSince(dates.longDate(Date.parse(first.validFrom)))}
      </p>
    </details>
  );
}
