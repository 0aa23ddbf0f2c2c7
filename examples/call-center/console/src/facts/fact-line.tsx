import type { FactView } from '@aduan/core/cooperative-facts';
import type { ReactNode } from 'react';
import { LinkedCase } from '../case/linked-case.js';
import { useWords } from '../catalogue/language.js';
import { useFactSayings } from './use-fact-sayings.js';

interface FactLineProps {
  readonly fact: FactView;
  /** Whether the case in which it was said is named. */
  readonly hasCase?: boolean;
  readonly children?: ReactNode;
}

/** What one source says, how old that is, and what officers found out about it. */
export function FactLine({ fact, hasCase = false, children }: FactLineProps) {
  const { cooperativeFacts: facts } = useWords();
  const words = useFactSayings();
  const verdict = words.verdict(fact);
  return (
    <div className="fact-line" data-state={fact.state}>
      <p>
        <strong>{words.value(fact)}</strong>
        {fact.state === 'suggested' && <span className="fact-mark">{facts.suggested}</span>}
        {fact.isStale && <span className="fact-mark">{facts.stale}</span>}
      </p>
      <p className="fact-said">
        {words.source(fact)}, {words.age(fact.ageDays)} · {facts.confidence[fact.confidence]}
        {fact.consent === 'given' && ` · ${facts.consented}`}
      </p>
      {verdict && <p className="fact-said">{verdict}</p>}
      {hasCase && fact.ticket && <LinkedCase id={fact.ticket} />}
      {children}
    </div>
  );
}
