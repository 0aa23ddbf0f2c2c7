import { Split } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import type { Decision, KnownPerson } from './use-person.js';

interface PartyListProps {
  readonly person: KnownPerson['person'];
  readonly onDecide: (decision: Decision) => void;
}

/** The identities of a person and how they are known; merged parties can be split. */
export function PartyList({ person, onDecide }: PartyListProps) {
  const { people } = useCatalogue('tools');
  return person.parties.map(({ id, identities, mergedInto, name }) => (
    <div key={id}>
      {mergedInto && <h3>{people.joined}</h3>}
      {mergedInto && name && <p>{name}</p>}
      <ul>
        {identities.map((identity) => (
          <li key={identity.id}>
            {identity.value}
            <span className="muted">
              {identity.evidence.map((each) => people.evidence[each]).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {mergedInto && (
        <Button
          className="button quiet inline screen-only"
          onPress={() => onDecide({ type: 'split', party: id })}
        >
          <Split aria-hidden="true" />
          {people.split}
        </Button>
      )}
    </div>
  ));
}
