import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../catalogue/language.js';
import { ChangesSince, useSince } from '../shell/changes-since.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { factChangesQuery } from './facts-queries.js';
import { useFactText } from './use-fact-text.js';

/** Changes of facts since a date, with their cooperatives. */
export function FactChanges() {
  const { cooperativeFacts: facts } = useCatalogue('facts');
  const catalogue = useFactText();
  const dates = useDates();
  const who = useNames();
  const since = useSince();
  // A desk may have more fact actions than this page knows.
  const did: Readonly<Record<string, (who: string) => string>> = facts.did;
  return (
    <ChangesSince
      {...since}
      answer={useQuery(factChangesQuery(since.since))}
      line={({ at, by, fact, id, type }) => (
        <li className="matter-row" key={`${id} ${fact.version}`}>
          <h3>
            {facts.kinds[fact.statement.kind]} · {fact.cooperative.name}
          </h3>
          <p>
            <strong>{catalogue.value(fact.statement)}</strong>{' '}
            <span>({catalogue.source(fact)})</span>
          </p>
          <p className="fact-said">
            {did[type]?.(by === 'aduan' ? facts.desk : who.officer(by)) ?? type},{' '}
            {dates.dateTime(at)}
          </p>
        </li>
      )}
    />
  );
}
