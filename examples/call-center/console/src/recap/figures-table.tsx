import type { Figures } from '@aduan/core/reports';
import { useLabel, useWords } from '../catalogue/language.js';
import type { RecapAnswer } from './recap-query.js';
import { useFigureWords } from './use-figure-words.js';

/** The figures of the whole desk, each with what it means beside it. */
export function FiguresTable({ recap }: { readonly recap: RecapAnswer }) {
  const { recap: words } = useWords();
  const label = useLabel();
  const said = useFigureWords();
  const names = Object.keys(recap.words.figures) as (keyof Figures)[];
  const wordsOf = (name: keyof Figures) => {
    if (name === 'medianAnswerMs') return said.time(recap.total.medianAnswerMs);
    if (name === 'ratings') return said.rating(recap.total.ratings);
    return said.count(recap.total[name]);
  };
  return (
    <table className="figures figures-table">
      <thead>
        <tr>
          <th scope="col">{words.figure}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name} data-figure={name}>
            <th scope="row">{label(recap.words.figures[name].label)}</th>
            <td className="number">{wordsOf(name)}</td>
            <td className="meaning">{label(recap.words.figures[name].definition)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
