import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';

/** A row of the ranking: how much is open in a place or about a topic, and the links to its lists. */
export interface OpenBar {
  readonly key: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
  /** The region below it, if it can be opened. */
  readonly within?: string;
  /** The lists of its open and late tickets; left out where lists have no such filter. */
  readonly lists?: { readonly open: string; readonly late: string };
}

interface OpenBarsProps {
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly bars: readonly OpenBar[];
}

/** The counts of each row. */
const counted = ['open', 'late'] as const;

/** Ranked bars in a table; the numbers next to them link to the lists. */
export function OpenBars({ id, title, column, bars }: OpenBarsProps) {
  const { regions: catalogue } = useCatalogue('reports');
  const highest = Math.max(...bars.map(({ open }) => open), 1);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="figures-table open-bars">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            {counted.map((which) => (
              <th key={which} scope="col" className="number">
                {catalogue[which]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key} data-key={bar.key}>
              <th scope="row">
                {bar.within === undefined ? (
                  <span className="bar-name">{bar.name}</span>
                ) : (
                  <Link href={bar.within} className="bar-name">
                    {bar.name}
                    <ChevronRight aria-hidden="true" />
                  </Link>
                )}
                <span className="open-bar" aria-hidden="true">
                  <span
                    className="late-part"
                    style={{ inlineSize: `${(bar.late / highest) * 100}%` }}
                  />
                  <span style={{ inlineSize: `${((bar.open - bar.late) / highest) * 100}%` }} />
                </span>
              </th>
              {counted.map((which) => (
                <td key={which} className={`number ${which}`}>
                  <Figure bar={bar} which={which} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FigureProps {
  readonly bar: OpenBar;
  readonly which: (typeof counted)[number];
}

/** A number that links to its list. */
function Figure({ bar, which }: FigureProps) {
  const { regions: catalogue } = useCatalogue('reports');
  const count = bar[which];
  if (count === 0 || !bar.lists) return <span data-none={count === 0}>{count}</span>;
  return (
    <Link href={bar.lists[which]} aria-label={catalogue.see[which](count, bar.name)}>
      {count}
    </Link>
  );
}
