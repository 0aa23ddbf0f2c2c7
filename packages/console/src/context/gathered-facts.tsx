import type { FactKind } from '../facts/fact-types.js';
import '../facts/facts.css';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { AddFactDialog } from '../facts/add-fact-dialog.js';
import { FactLine } from '../facts/fact-line.js';
import { type Fact, type ToldIn, useAddFact } from '../facts/facts-queries.js';
import { useDeskLocation } from '../shell/desk-location.js';

interface GatheredFactsProps {
  readonly record: {
    readonly facts: readonly Fact[];
    readonly contradictions: readonly { readonly kind: FactKind }[];
  };
  readonly ticket: ToldIn;
  /** Whether the officer may add a fact. */
  readonly mayPutDown: boolean;
}

/** Statements of citizens, officers and registers about the ticket's cooperative, and their contradictions. */
export function GatheredFacts({ mayPutDown, record, ticket }: GatheredFactsProps) {
  const { isError, mutate } = useAddFact(ticket);
  const [isPuttingDown, setPuttingDown] = useState(false);
  const { cooperativeFacts: catalogue } = useCatalogue('facts');
  const place = useDeskLocation();
  const shown = record.facts.filter(({ state }) => state === 'standing' || state === 'suggested');
  if (shown.length === 0 && !mayPutDown) return null;
  const kinds = Object.keys(catalogue.kinds) as readonly FactKind[];
  const opposed = new Set(record.contradictions.map(({ kind }) => kind));
  return (
    <section className="gathered-facts" aria-labelledby="gathered-facts">
      <h3 id="gathered-facts">{catalogue.gathered}</h3>
      {kinds
        .filter((kind) => shown.some((fact) => fact.statement.kind === kind))
        .map((kind) => (
          <div key={kind} className={opposed.has(kind) ? 'fact-opposed' : undefined}>
            <h4>
              {catalogue.kinds[kind]}
              {opposed.has(kind) && <span className="fact-mark">{catalogue.opposed}</span>}
            </h4>
            {shown
              .filter((fact) => fact.statement.kind === kind)
              .map((fact) => (
                <FactLine key={fact.id} fact={fact} />
              ))}
          </div>
        ))}
      <p className="gathered-actions">
        {mayPutDown && (
          <Button className="button small" onPress={() => setPuttingDown(true)}>
            {catalogue.putDown}
          </Button>
        )}
        {shown.length > 0 && (
          <Link href={place.pageAddress('fact-review')}>{catalogue.toReview}</Link>
        )}
      </p>
      {isError && <p role="alert">{catalogue.notSaved}</p>}
      {isPuttingDown && <AddFactDialog onPutDown={mutate} onClose={() => setPuttingDown(false)} />}
    </section>
  );
}
