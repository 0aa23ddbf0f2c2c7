import type { RatingFigures } from '@aduan/core/reports';
import { useWords } from '../catalogue/language.js';
import { useFigureWords } from './use-figure-words.js';

/** How many citizens gave which score, the best first. */
export function RatingBars({ ratings }: { readonly ratings: RatingFigures | null }) {
  const { recap: words } = useWords();
  const said = useFigureWords();
  if (!ratings || ratings.average === null) return <p className="muted">{words.noRatings}</p>;
  const most = Math.max(...ratings.distribution, 1);
  return (
    <>
      <p>{words.average(said.average(ratings.average), ratings.count)}</p>
      <ol className="rating-bars">
        {[5, 4, 3, 2, 1].map((score) => {
          const count = ratings.distribution[score - 1] ?? 0;
          return (
            <li key={score} aria-label={words.score(score, count)}>
              <span aria-hidden="true">{score}</span>
              <span className="rating-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(count / most) * 100}%` }} />
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
