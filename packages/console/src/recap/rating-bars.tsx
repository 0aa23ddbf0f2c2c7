import { useCatalogue } from '../catalogue/language.js';
import type { ScoreFigures } from './recap-query.js';
import { useFigureText } from './use-figure-text.js';

/** Name of the ratings among the figures. */
export const ratingsFigure = 'ratings:score';

/** Number of ratings by score, the best first. */
export function RatingBars({ ratings }: { readonly ratings: ScoreFigures | null }) {
  const { recap: catalogue } = useCatalogue('reports');
  const said = useFigureText();
  if (ratings?.count === 0) return <p className="muted">{catalogue.noRatings}</p>;
  const { average = null, distribution = null } = ratings ?? {};
  if (average === null || distribution === null)
    return <p className="muted">{catalogue.fewRatings(ratings?.count ?? null)}</p>;
  const highest = Math.max(...distribution, 1);
  return (
    <>
      <p>{catalogue.average(said.average(average), ratings?.count ?? 0)}</p>
      <ol className="rating-bars">
        {[5, 4, 3, 2, 1].map((score) => {
          const count = distribution[score - 1] ?? 0;
          return (
            <li key={score} aria-label={catalogue.score(score, count)}>
              <span aria-hidden="true">{score}</span>
              <span className="rating-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(count / highest) * 100}%` }} />
              </span>
              <span className="number" aria-hidden="true">
                {said.count(count)}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
