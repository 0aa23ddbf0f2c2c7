import type { ReactNode } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { LinkedTicket } from '../ticket/linked-ticket.js';
import type { Fact } from './facts-queries.js';
import { useFactText } from './use-fact-text.js';

interface FactLineProps {
  readonly fact: Fact;
  /** Whether the fact's ticket is named. */
  readonly hasTicket?: boolean;
  readonly children?: ReactNode;
}

/** The statement of one source, its age, and the verdicts of officers. */
export function FactLine({ fact, hasTicket = false, children }: FactLineProps) {
  const { cooperativeFacts: facts } = useCatalogue('facts');
  const catalogue = useFactText();
  const verdict = catalogue.verdict(fact);
  return (
    <div className="fact-line" data-state={fact.state}>
      <p>
        <strong>{catalogue.value(fact.statement)}</strong>
        {fact.state === 'suggested' && <span className="fact-mark">{facts.suggested}</span>}
        {fact.isStale && <span className="fact-mark">{facts.stale}</span>}
      </p>
      <p className="fact-said">
        {catalogue.source(fact)}, {catalogue.age(fact.ageDays)} ·{' '}
        {facts.confidence[fact.confidence]}
        {fact.consent === 'given' && ` · ${facts.consented}`}
      </p>
      {verdict && <p className="fact-said">{verdict}</p>}
      {hasTicket && fact.ticket && <LinkedTicket id={fact.ticket} />}
      {children}
    </div>
  );
}
