import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Answered } from '../api/answered.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { PageList } from '../shell/page-list.js';
import { useDates } from '../time/use-dates.js';
import { coverageQuery } from './use-articles.js';

const outcomes = ['answered', 'asked', 'silent', 'officer'] as const;

/** How many of the citizens' questions the knowledge base covers, by week and topic, and what needs an officer. */
export function CoverageFigures() {
  const { coverage } = useCatalogue('knowledge').articles;
  const place = useDeskLocation();
  const dates = useDates();
  const label = useLabel();
  const { data, isError, refetch } = useQuery(coverageQuery);
  if (isError) return <LoadFailed onRetry={() => void refetch()} />;
  if (!data) return <QueueSkeleton />;
  const dayOf = (day: string) => dates.shortDate(Date.parse(day));
  return (
    <div className="coverage">
      <p>
        {coverage.gaps(data.gaps)}{' '}
        {data.gaps > 0 && <Link href={place.pageAddress('gaps')}>{coverage.seeGaps}</Link>}
      </p>
      <PageList
        id="coverage-ending"
        title={coverage.ending}
        items={data.ending}
        line={({ id, question, validTo }) => (
          <li key={id} className="article-line">
            <Link href={place.articleAddress(id)}>{question}</Link>
            <span className="article-marks">{coverage.endsOn(dayOf(validTo))}</span>
          </li>
        )}
      />
      {data.weeks.length === 0 ? (
        <p className="muted">{coverage.nothing}</p>
      ) : (
        <>
          <CoverageTable
            id="coverage-weeks"
            title={coverage.byWeek}
            first={coverage.week}
            rows={data.weeks
              .toReversed()
              .map(({ counts, monday }) => ({ name: dayOf(monday), counts }))}
          />
          <CoverageTable
            id="coverage-topics"
            title={coverage.byTopic}
            first={coverage.topic}
            rows={data.topics.map(({ counts, name }) => ({
              name: name ? label(name) : coverage.noTopic,
              counts,
            }))}
          />
        </>
      )}
      <p className="muted">{coverage.note}</p>
    </div>
  );
}

interface CoverageTableProps {
  readonly id: string;
  readonly title: string;
  /** The heading of the rows. */
  readonly first: string;
  readonly rows: readonly { readonly name: string; readonly counts: Answered<'OutcomeCounts'> }[];
}

function CoverageTable({ first, id, rows, title }: CoverageTableProps) {
  const { coverage } = useCatalogue('knowledge').articles;
  return (
    <div>
      <h2 id={id}>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className="wide-table" aria-labelledby={id} tabIndex={0}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col" className="number">
                {coverage.asked}
              </th>
              {outcomes.map((outcome) => (
                <th key={outcome} scope="col" className="number">
                  {coverage.outcomes[outcome]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ counts, name }) => {
              const asked = counts.answered + counts.asked + counts.silent;
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="number">
                    <NarrowHead>{coverage.asked}</NarrowHead>
                    {asked}
                  </td>
                  {outcomes.map((outcome) => (
                    <td key={outcome} className="number">
                      <NarrowHead>{coverage.outcomes[outcome]}</NarrowHead>
                      {coverage.share(counts[outcome], asked)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The heading of a column inside its cells, for narrow screens that cannot show columns. */
function NarrowHead({ children }: { readonly children: string }) {
  return (
    <small className="narrow-head" aria-hidden="true">
      {children}
    </small>
  );
}
