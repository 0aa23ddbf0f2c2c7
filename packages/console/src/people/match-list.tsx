import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import type { Decision, KnownPerson } from './use-person.js';

interface MatchListProps extends Pick<KnownPerson, 'person' | 'matches'> {
  readonly onDecide: (decision: Decision) => void;
}

/** People who may be the same person: the officer asks, the desk decides nothing. */
export function MatchList({ person, matches, onDecide }: MatchListProps) {
  const { people } = useCatalogue('tools');
  if (matches.length === 0) return null;
  return (
    <div className="screen-only">
      <h3>{people.matches}</h3>
      <p className="muted">{people.matchesHelp}</p>
      <ul>
        {matches.map(({ certainty, person: other }) => {
          const name = other.name ?? people.unnamed;
          return (
            <li key={other.id}>
              <strong>{name}</strong>
              <span className="muted">{people[certainty]}</span>
              <span className="decide">
                <Button
                  className="button small"
                  aria-label={`${people.same} ${name}`}
                  onPress={() => onDecide({ type: 'merge', party: other.id, into: person.id })}
                >
                  {people.same}
                </Button>
                <Button
                  className="button small quiet"
                  aria-label={`${people.notSame} ${name}`}
                  onPress={() =>
                    onDecide({ type: 'distinguish', party: person.id, other: other.id })
                  }
                >
                  {people.notSame}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
