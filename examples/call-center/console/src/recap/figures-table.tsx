import type { Answerer, AnswererFigures } from '@aduan/core/reports';
import { useLabel, useWords } from '../catalogue/language.js';
import type { RecapAnswer } from './recap-query.js';
import { useFigureWords } from './use-figure-words.js';

/** Who answers, in the order in which their figures stand. */
export const answerers: readonly Answerer[] = ['officer', 'bot'];

/** The figures of the whole desk, of officers and of the bot apart, each with what it means beside it. */
export function FiguresTable({ recap }: { readonly recap: RecapAnswer }) {
  const { recap: words } = useWords();
  const label = useLabel();
  const said = useFigureWords();
  const names = Object.keys(recap.words.figures) as (keyof AnswererFigures)[];
  const heads = [
    ...answerers.map((by) => label(recap.words.answerers[by].label)),
    label(recap.words.groups.all),
  ];
  const wordsBy = (name: keyof AnswererFigures, by: Answerer) => {
    if (name === 'medianAnswerMs') return said.time(recap.total[by].medianAnswerMs);
    if (name === 'ratings') return said.rating(recap.total[by].ratings);
    return said.count(recap.total[by][name]);
  };
  // One time and one score of both would be neither's.
  const wordsOfAll = (name: keyof AnswererFigures) =>
    name === 'medianAnswerMs' || name === 'ratings' ? '' : said.count(recap.total[name]);
  return (
    <>
      <table className="figures figures-table">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name} data-figure={name}>
              <th scope="row">{label(recap.words.figures[name].label)}</th>
              {[...answerers.map((by) => wordsBy(name, by)), wordsOfAll(name)].map(
                (value, index) => (
                  <td key={heads[index]} className="number" data-head={heads[index]}>
                    {value}
                  </td>
                ),
              )}
              <td className="meaning">{label(recap.words.figures[name].definition)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="answerers">
        {answerers.map((by) => (
          <div key={by}>
            <dt>{label(recap.words.answerers[by].label)}</dt>
            <dd className="meaning">{label(recap.words.answerers[by].definition)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
