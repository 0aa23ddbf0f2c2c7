import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import type { AnswererFigures, RecapAnswer, RecapDimension, RecapGroup } from './recap-query.js';
import { useFigureText } from './use-figure-text.js';

const counts = ['received', 'answered', 'closed', 'late'] as const;
const shown = [...counts, 'medianAnswerMs'] as const;

interface GroupsTableProps {
  readonly recap: RecapAnswer;
  readonly dimension: RecapDimension;
}

/** The figures by one property of tickets: officers' figures, with the bot's below. */
export function GroupsTable({ recap, dimension }: GroupsTableProps) {
  const { recap: catalogue } = useCatalogue('reports');
  const label = useLabel();
  const nameOf = useGroupName(recap, dimension);
  const title = catalogue.by(label(recap.labels.groups[dimension]));
  const columns = [
    ...shown.map((name) => ({ name, label: recap.labels.figures[name].label })),
    ...recap.scores,
  ];
  return (
    <div>
      <h2 id={`recap-${dimension}`}>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="wide-table" aria-labelledby={`recap-${dimension}`} tabIndex={0}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{label(recap.labels.groups[dimension])}</th>
              {columns.map((column) => (
                <th key={column.name} scope="col" className="number">
                  {label(column.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recap.by[dimension].map((group) => (
              <tr key={group.key}>
                <th scope="row">
                  {nameOf(group)}
                  <Meaning recap={recap} dimension={dimension} group={group} />
                </th>
                {columns.map(({ name }) => (
                  <td key={name} className="number">
                    <Split recap={recap} group={group} name={name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface SplitProps {
  readonly recap: RecapAnswer;
  readonly group: RecapGroup;
  /** One of them, or a figure of a plugin. */
  readonly name: string;
}

/** Whether a figure is a count; figures of plugins are scores. */
function isCount(name: string): name is (typeof counts)[number] {
  return (counts as readonly string[]).includes(name);
}

/** The figures of officers and of the bot, if it did anything; their sum where only that may be published. */
function Split({ group: { figures }, name, recap: { labels: catalogue } }: SplitProps) {
  const label = useLabel();
  const said = useFigureText();
  const { bot, officer } = figures;
  const wordsOf = (by: AnswererFigures) => {
    if (name === 'medianAnswerMs') return said.time(by.medianAnswerMs);
    return isCount(name) ? said.count(by[name]) : said.scores(by.scores[name] ?? null);
  };
  const all = isCount(name) ? figures[name] : null;
  if (isCount(name) && all !== null && officer[name] === null)
    return (
      <>
        {said.count(all)} <small>{label(catalogue.groups.all)}</small>
      </>
    );
  const didAny = bot.received !== 0 || bot.answered !== 0;
  return (
    <>
      {wordsOf(officer)}{' '}
      {didAny && (
        <small>
          {label(catalogue.answerers.bot.label)} {wordsOf(bot)}
        </small>
      )}
    </>
  );
}

/** Scope of a group, where its name does not say it. */
function Meaning({ dimension, group, recap }: GroupsTableProps & { readonly group: RecapGroup }) {
  const label = useLabel();
  const { compliance } = recap.labels;
  if (!(dimension in compliance)) return null;
  const meaning = compliance[dimension as keyof typeof compliance][group.key ?? ''];
  return meaning && <p className="meaning">{label(meaning.definition)}</p>;
}

function useGroupName({ labels: catalogue }: RecapAnswer, dimension: RecapDimension) {
  const label = useLabel();
  const who = useNames();
  const names: Readonly<Partial<Record<RecapDimension, (key: string) => string | null>>> = {
    region: who.region,
    category: who.category,
    unit: who.team,
    channel: who.channel,
  };
  return ({ key, name }: RecapGroup): string => {
    if (key === null) return label(catalogue.groups.unknown);
    if (key === '*') return label(catalogue.groups.others);
    return name ? label(name) : (names[dimension]?.(key) ?? key);
  };
}
