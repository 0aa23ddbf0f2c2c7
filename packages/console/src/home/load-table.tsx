import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useDesk } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { loadsQuery } from './home-queries.js';

/** Work and late work of each officer; those with the most late work come first. */
export function LoadTable() {
  const { home } = useCatalogue();
  const id = useId();
  const { officers } = useDesk();
  const handling = officers.filter(({ handles, isHere }) => handles && isHere);
  const { data } = useQuery(
    loadsQuery('officers', () =>
      Object.fromEntries(handling.map((each) => [each.id, { assignee: each.id, joined: false }])),
    ),
  );
  if (!data) return null;
  const rows = handling
    .map((officer) => ({ ...officer, ...(data.get(officer.id) ?? { open: 0, late: 0 }) }))
    .sort((one, other) => other.late - one.late || other.open - one.open);
  const most = Math.max(1, ...rows.map(({ open }) => open));
  return (
    <section className="home-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{home.loads}</h2>
      </header>
      <table className="load-table">
        <thead>
          <tr>
            <th scope="col">{home.officer}</th>
            <td />
            <th scope="col">{home.open}</th>
            <th scope="col">{home.lateOnes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: officer, late, name, open }) => (
            <tr key={officer}>
              <th scope="row">{name}</th>
              <td aria-hidden="true">
                <span className="load" style={{ inlineSize: `${(open / most) * 100}%` }}>
                  <i style={{ flex: open - late }} />
                  <i style={{ flex: late }} />
                </span>
              </td>
              <td>{open}</td>
              <td data-late={late > 0 || undefined}>{late}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
