import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { DeskCounts } from '../api/model.js';
import { countsQuery, useDesk } from '../api/queries.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { useDeskLocation, type View, views } from './desk-location.js';

/** The lists with what is in each, and the desk's hours. */
export function Views() {
  const words = useWords();
  const label = useLabel();
  const place = useDeskLocation();
  const { hours } = useDesk();
  const { data } = useQuery(countsQuery);
  return (
    <nav className="views" aria-label={words.views.label}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <Link
              href={place.viewAddress(view)}
              className="view-link"
              aria-current={view === place.view ? 'page' : undefined}
              data-view={view}
            >
              {words.views[view]}
              {data && <Count view={view} counts={data} />}
            </Link>
          </li>
        ))}
      </ul>
      <span className="hours" data-open={hours.open}>
        {label(hours.text)}
      </span>
    </nav>
  );
}

function Count({ view, counts }: { readonly view: View; readonly counts: DeskCounts }) {
  const value = {
    all: counts.open ?? openCount(counts),
    mine: counts.mine,
    owed: counts.owed,
    calls: counts.calls,
    late: counts.late,
    closed: undefined,
  }[view];
  return value === undefined ? null : <span className="count">{value}</span>;
}

/** Everything that is not closed. */
function openCount({ byPhase }: DeskCounts): number {
  return Object.entries(byPhase).reduce(
    (sum, [phase, count]) => (phase === 'closed' ? sum : sum + count),
    0,
  );
}
