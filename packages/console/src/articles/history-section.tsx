import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import type { ArticleContent } from './article-content.js';
import { Differences } from './differences.js';
import { type ArticleEntry, historyQuery } from './use-articles.js';

/** Every version of an article, the latest first: who, when, what changed, and why it was returned. */
export function HistorySection({ id }: { readonly id: string }) {
  const { articles } = useCatalogue('knowledge');
  const dates = useDates();
  const who = useNames();
  const { data: history } = useQuery(historyQuery(id));
  return (
    <section className="article-history" aria-labelledby="article-history">
      <h2 id="article-history">{articles.historyTitle}</h2>
      {history?.length === 0 && <p className="muted">{articles.untouched}</p>}
      <ol>
        {withFormer(history ?? [])
          .reverse()
          .map(({ entry, former }) => (
            <li key={`${entry.at} ${entry.type} ${entry.edition}`}>
              <p>
                <strong>{articles.did[entry.type](who.officer(entry.actor.id))}</strong>
                <span className="article-marks">
                  {articles.version(entry.edition)} · {dates.dateTime(entry.at)}
                </span>
              </p>
              {entry.reason && <p>“{entry.reason}”</p>}
              {entry.content && (
                <details>
                  <summary>{former ? articles.whatChanged : articles.whatItSaid}</summary>
                  <Differences
                    from={former}
                    to={entry.content}
                    changedOnly={former !== undefined}
                  />
                </details>
              )}
            </li>
          ))}
      </ol>
    </section>
  );
}

/** Each version with the one before it. */
function withFormer(
  history: readonly ArticleEntry[],
): { readonly entry: ArticleEntry; readonly former: ArticleContent | undefined }[] {
  let former: ArticleContent | undefined;
  return history.map((entry) => {
    const line = { entry, former };
    former = entry.content ?? former;
    return line;
  });
}
