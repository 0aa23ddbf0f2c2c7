import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { useWords } from '../catalogue/language.js';

/** A line of the ranking: how much is open in a place or about a topic, and where that is listed. */
export interface OpenBar {
  readonly key: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
  /** What lies within it, if it can be opened. */
  readonly within?: string;
  /** The lists of its open and of its late cases; none where no list can be narrowed so. */
  readonly lists?: { readonly open: string; readonly late: string };
}

interface OpenBarsProps {
  readonly id: string;
  readonly title: string;
  readonly column: string;
  readonly bars: readonly OpenBar[];
}

/** Ranked bars that are a table: the numbers beside them lead to the lists. */
export function OpenBars({ id, title, column, bars }: OpenBarsProps) {
  const { regions: words } = useWords();
  const most = Math.max(...bars.map(({ open }) => open), 1);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table className="open-bars">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col" className="number">
              {words.open}
            </th>
            <th scope="col" className="number">
              {words.late}
            </th>
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
                    style={{ inlineSize: `${(bar.late / most) * 100}%` }}
                  />
                  <span style={{ inlineSize: `${((bar.open - bar.late) / most) * 100}%` }} />
                </span>
              </th>
              <td className="number">
                <Figure
                  count={bar.open}
                  href={bar.lists?.open}
                  label={words.see(bar.open, bar.name)}
                />
              </td>
              <td className="number late">
                <Figure
                  count={bar.late}
                  href={bar.lists?.late}
                  label={words.seeLate(bar.late, bar.name)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure({
  count,
  href,
  label,
}: {
  readonly count: number;
  readonly href: string | undefined;
  readonly label: string;
}) {
  if (count === 0 || href === undefined) return <span data-none={count === 0}>{count}</span>;
  return (
    <Link href={href} aria-label={label}>
      {count}
    </Link>
  );
}
