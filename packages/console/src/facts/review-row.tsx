import { Button } from 'react-aria-components';
import type { Answered } from '../api/answered.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { FactLine } from './fact-line.js';
import type { FactOutcome } from './fact-types.js';
import type { Fact } from './facts-queries.js';

interface MatterRowProps {
  readonly matter: Answered<'ReviewItem'>;
  readonly isBusy: boolean;
  readonly onChoose: (id: string) => void;
  readonly onAsk: (fact: Fact, about: FactOutcome | 'dismiss') => void;
  readonly onTakeOver: (fact: Fact) => void;
}

/** All statements of one kind about one cooperative, side by side. */
export function ReviewRow({ matter, isBusy, onAsk, onChoose, onTakeOver }: MatterRowProps) {
  const { cooperativeFacts: catalogue } = useCatalogue('facts');
  const label = useLabel();
  const { contradictions, cooperative, facts, kind, place } = matter;
  const apart = Math.max(0, ...contradictions.map(({ daysApart }) => daysApart));
  return (
    <li className="matter-row">
      <h3>
        {catalogue.kinds[kind]} · {cooperative.name}
      </h3>
      {place && <p className="fact-said">{label(place)}</p>}
      {contradictions.length > 0 && (
        <p className="fact-opposed">{catalogue.contradicts(contradictions.length, apart)}</p>
      )}
      <ul>
        {facts.map((fact) => (
          <li
            key={fact.id}
            data-fact={fact.id}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the page act on the fact that has the focus
            tabIndex={0}
            onFocus={({ currentTarget, target }) => {
              if (target === currentTarget) onChoose(fact.id);
            }}
          >
            <FactLine fact={fact} hasTicket>
              <Actions fact={fact} isBusy={isBusy} onAsk={onAsk} onTakeOver={onTakeOver} />
            </FactLine>
          </li>
        ))}
      </ul>
    </li>
  );
}

type ActionsProps = Pick<MatterRowProps, 'isBusy' | 'onAsk' | 'onTakeOver'> & {
  readonly fact: Fact;
};

/** Actions that the server allows this officer on a fact. */
function Actions({ fact, isBusy, onAsk, onTakeOver }: ActionsProps) {
  const { cooperativeFacts: catalogue } = useCatalogue('facts');
  const { acts } = fact;
  if (acts.includes('taken-over')) {
    return (
      <div className="fact-actions screen-only">
        <Button className="button small" isDisabled={isBusy} onPress={() => onTakeOver(fact)}>
          {catalogue.takeOver}
        </Button>
        <Button
          className="button small quiet"
          isDisabled={isBusy}
          onPress={() => onAsk(fact, 'dismiss')}
        >
          {catalogue.dismiss}
        </Button>
      </div>
    );
  }
  if (!acts.includes('judged')) {
    return fact.state === 'standing' ? <p className="fact-said">{catalogue.notYours}</p> : null;
  }
  return (
    <div className="fact-actions screen-only">
      {(['confirmed', 'refuted', 'cannot-be-checked'] as const).map((outcome) => (
        <Button
          key={outcome}
          className={`button small ${outcome === 'cannot-be-checked' ? 'quiet' : ''}`}
          isDisabled={isBusy}
          onPress={() => onAsk(fact, outcome)}
        >
          {catalogue.judge[outcome]}
        </Button>
      ))}
    </div>
  );
}
