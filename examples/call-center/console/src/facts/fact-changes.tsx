import { useQuery } from '@tanstack/react-query';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { ChangesSince, useSince } from '../shell/changes-since.js';
import { useDates } from '../time/use-dates.js';
import { factChangesQuery } from './facts-queries.js';
import { useFactSayings } from './use-fact-sayings.js';

/** What changed since when, about which cooperative. */
export function FactChanges() {
  const { cooperativeFacts: facts } = useWords();
  const words = useFactSayings();
  const dates = useDates();
  const who = useWho();
  const since = useSince();
  return (
    <ChangesSince
      {...since}
      answer={useQuery(factChangesQuery(since.since))}
      line={({ at, by, fact, id, type }) => (
        <li className="matter-row" key={`${id} ${fact.version}`}>
          <h3>
            {facts.kinds[fact.kind]} · {fact.cooperative.name}
          </h3>
          <p>
            <strong>{words.value(fact)}</strong> <span>({words.source(fact)})</span>
          </p>
          <p className="fact-said">
            {facts.did[type](by === 'aduan' ? facts.desk : who.officer(by))}, {dates.dateTime(at)}
          </p>
        </li>
      )}
    />
  );
}
