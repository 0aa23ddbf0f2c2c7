import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import { useCatalogue, useLabel, useLanguage } from '../catalogue/language.js';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { LoadFailed } from '../shell/load-failed.js';
import { Segments } from '../shell/segments.js';
import type { FactKind } from './fact-types.js';
import { factFiguresQuery } from './facts-queries.js';

type KindFigures = Answered<'FactGroup'>['kinds'][string];

/** Figures for the public leave out counts of cooperatives below this. */
const publicSmallest = 5;

/** Numbers of cooperatives by fact and region, each figure with its meaning; and a download for programs. */
export function FactFigures() {
  const { cooperativeFacts: facts } = useCatalogue('facts');
  const label = useLabel();
  const { locale } = useLanguage();
  const [forWhom, setForWhom] = useState<'office' | 'public'>('office');
  const answer = useQuery(factFiguresQuery(forWhom === 'office' ? 0 : publicSmallest));
  const { data } = answer;
  const nameOf = ({ key, place }: Answered<'FactGroup'>) =>
    place ? label(place) : key === '*' ? facts.others : facts.unplaced;
  const query = { separator: locale === 'id' ? ';' : ',' } as const;
  return (
    <section className="page-list fact-figures">
      <div className="fact-tools">
        <Segments
          label={facts.forWhom}
          value={forWhom}
          options={[
            { id: 'office', name: facts.forOffice },
            { id: 'public', name: facts.forPublic(publicSmallest) },
          ]}
          onChange={setForWhom}
        />
        <a className="button" href={desk.url('/exports/cooperative-facts.csv', { query })} download>
          <Download aria-hidden="true" />
          CSV
        </a>
      </div>
      <p className="muted">{facts.exportHelp}</p>
      {answer.isPending && <QueueSkeleton />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {data && (
        <>
          <GroupTable group={data.total} name={facts.all} />
          {data.groups.map((group) => (
            <GroupTable key={group.key} group={group} name={nameOf(group)} />
          ))}
          <h2>{facts.definitions}</h2>
          <dl className="definitions">
            {Object.entries(data.definitions).map(([name, catalogue]) => (
              <div key={name}>
                <dt>{facts.figures[name] ?? name}</dt>
                <dd>{label(catalogue)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

interface GroupTableProps {
  readonly group: Answered<'FactGroup'>;
  readonly name: string;
}

function GroupTable({ group, name }: GroupTableProps) {
  const { cooperativeFacts: facts } = useCatalogue('facts');
  const number = (count: number | null) => (count === null ? facts.few : String(count));
  const rows = Object.entries(group.kinds) as readonly [FactKind, KindFigures][];
  const told = rows.filter(([, { disputed, known }]) => known !== 0 || disputed !== 0);
  const obstacles = Object.entries(group.obstacles).filter(([, count]) => count !== 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll a table that is wider than the screen
    <section className="figures-scroll" aria-label={name} tabIndex={0}>
      <table>
        <caption>
          {name} · {facts.cooperatives(number(group.cooperatives))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{facts.kind}</th>
            <th scope="col">{facts.figures.known}</th>
            <th scope="col">{facts.valuesHead}</th>
            <th scope="col">{facts.figures.disputed}</th>
            <th scope="col">{facts.figures.confirmed}</th>
            <th scope="col">{facts.figures.stale}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(([kind, figures]) => (
            <tr key={kind}>
              <th scope="row">{facts.kinds[kind]}</th>
              <td>{number(figures.known)}</td>
              <td>
                {Object.entries(figures.values)
                  .map(([value, count]) => `${facts.values[value] ?? value}: ${number(count)}`)
                  .join(' · ')}
              </td>
              <td>{number(figures.disputed)}</td>
              <td>{number(figures.confirmed)}</td>
              <td>{number(figures.stale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {obstacles.length > 0 && (
        <p>
          {facts.figures.obstacles}:{' '}
          {obstacles
            .map(([name, count]) => `${facts.obstacles[name] ?? name} ${number(count)}`)
            .join(' · ')}
        </p>
      )}
    </section>
  );
}
