import '../facts/facts.css';
import type { CooperativeRecord, FactKind } from '@aduan/core/cooperative-facts';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { useWords } from '../catalogue/language.js';
import { FactLine } from '../facts/fact-line.js';
import { usePutDown } from '../facts/facts-queries.js';
import { PutDownDialog } from '../facts/put-down-dialog.js';
import { useDeskLocation } from '../shell/desk-location.js';

interface GatheredFactsProps {
  readonly record: CooperativeRecord;
  readonly ticketId: string;
  /** Whether whoever looks may put one down. */
  readonly mayPutDown: boolean;
}

/** What citizens, officers and registers said about the cooperative of a case, and where they differ. */
export function GatheredFacts({ mayPutDown, record, ticketId }: GatheredFactsProps) {
  const { isError, mutate } = usePutDown(ticketId);
  const [isPuttingDown, setPuttingDown] = useState(false);
  const { cooperativeFacts: words } = useWords();
  const place = useDeskLocation();
  const shown = record.facts.filter(({ state }) => state === 'standing' || state === 'suggested');
  if (shown.length === 0 && !mayPutDown) return null;
  const kinds = Object.keys(words.kinds) as readonly FactKind[];
  const opposed = new Set(record.contradictions.map(({ kind }) => kind));
  return (
    <section className="gathered-facts" aria-labelledby="gathered-facts">
      <h3 id="gathered-facts">{words.gathered}</h3>
      {kinds
        .filter((kind) => shown.some((fact) => fact.kind === kind))
        .map((kind) => (
          <div key={kind} className={opposed.has(kind) ? 'fact-opposed' : undefined}>
            <h4>
              {words.kinds[kind]}
              {opposed.has(kind) && <span className="fact-mark">{words.opposed}</span>}
            </h4>
            {shown
              .filter((fact) => fact.kind === kind)
              .map((fact) => (
                <FactLine key={fact.id} fact={fact} />
              ))}
          </div>
        ))}
      <p className="gathered-deeds">
        {mayPutDown && (
          <Button className="button small" onPress={() => setPuttingDown(true)}>
            {words.putDown}
          </Button>
        )}
        {shown.length > 0 && <Link href={place.pageAddress('fact-review')}>{words.toReview}</Link>}
      </p>
      {isError && <p role="alert">{words.notSaved}</p>}
      {isPuttingDown && <PutDownDialog onPutDown={mutate} onClose={() => setPuttingDown(false)} />}
    </section>
  );
}
