import type { Answerer, AnswererFigures } from '@aduan/core/reports';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import type { RecapAnswer } from './recap-query.js';
import { useFigureText } from './use-figure-text.js';

/** Who answers, in the order of the figures. */
export const answerers: readonly Answerer[] = ['officer', 'bot'];

/** The figures of the whole desk, and those of officers and the bot separately, each with its meaning. */
export function FiguresTable({ recap }: { readonly recap: RecapAnswer }) {
  const { recap: catalogue } = useCatalogue();
  const label = useLabel();
  const said = useFigureText();
  const names = Object.keys(recap.labels.figures) as (keyof AnswererFigures)[];
  const heads = [
    ...answerers.map((by) => label(recap.labels.answerers[by].label)),
    label(recap.labels.groups.all),
  ];
  const wordsBy = (name: keyof AnswererFigures, by: Answerer) => {
    if (name === 'medianAnswerMs') return said.time(recap.total[by].medianAnswerMs);
    if (name === 'ratings') return said.rating(recap.total[by].ratings);
    return said.count(recap.total[by][name]);
  };
  // A duration or score over both together would describe neither.
  const wordsOfAll = (name: keyof AnswererFigures) =>
    name === 'medianAnswerMs' || name === 'ratings' ? '' : said.count(recap.total[name]);
  return (
    <>
      <table className="figures figures-table">
        <thead>
          <tr>
            <th scope="col">{catalogue.figure}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
            <th scope="col">{catalogue.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name} data-figure={name}>
              <th scope="row">{label(recap.labels.figures[name].label)}</th>
              {[...answerers.map((by) => wordsBy(name, by)), wordsOfAll(name)].map(
                (value, index) => (
                  <td key={heads[index]} className="number" data-head={heads[index]}>
                    {value}
                  </td>
                ),
              )}
              <td className="meaning">{label(recap.labels.figures[name].definition)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="answerers">
        {answerers.map((by) => (
          <div key={by}>
            <dt>{label(recap.labels.answerers[by].label)}</dt>
            <dd className="meaning">{label(recap.labels.answerers[by].definition)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
