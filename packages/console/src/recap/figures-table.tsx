import { useCatalogue, useLabel } from '../catalogue/language.js';
import type { Answerer, FigureName, RecapAnswer } from './recap-query.js';
import { useFigureText } from './use-figure-text.js';

/** Answerers, in the order of the figures. */
export const answerers: readonly Answerer[] = ['officer', 'bot'];

/** The figures of the whole desk, and separately of officers and the bot, each with its meaning. */
export function FiguresTable({ recap }: { readonly recap: RecapAnswer }) {
  const { recap: catalogue } = useCatalogue('reports');
  const label = useLabel();
  const said = useFigureText();
  const heads = [
    ...answerers.map((by) => label(recap.labels.answerers[by].label)),
    label(recap.labels.groups.all),
  ];
  const wordsBy = (name: FigureName, by: Answerer) =>
    name === 'medianAnswerMs'
      ? said.time(recap.total[by].medianAnswerMs)
      : said.count(recap.total[by][name]);
  // A duration or score over both together would describe neither.
  const wordsOfAll = (name: FigureName) =>
    name === 'medianAnswerMs' ? '' : said.count(recap.total[name]);
  const rows = [
    ...(Object.keys(recap.labels.figures) as FigureName[]).map((name) => ({
      ...recap.labels.figures[name],
      name,
      cells: [...answerers.map((by) => wordsBy(name, by)), wordsOfAll(name)],
    })),
    ...recap.scores.map((figure) => ({
      ...figure,
      cells: [
        ...answerers.map((by) => said.scores(recap.total[by].scores[figure.name] ?? null)),
        '',
      ],
    })),
  ];
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
          {rows.map((row) => (
            <tr key={row.name} data-figure={row.name}>
              <th scope="row">{label(row.label)}</th>
              {row.cells.map((value, index) => (
                <td key={heads[index]} className="number" data-head={heads[index]}>
                  {value}
                </td>
              ))}
              <td className="meaning">{label(row.definition)}</td>
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
