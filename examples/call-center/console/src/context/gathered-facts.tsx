import '../facts/facts.css';
import type { CooperativeRecord, FactKind } from '@aduan/core/cooperative-facts';
import { Link } from 'wouter';
import { useWords } from '../catalogue/language.js';
import { FactLine } from '../facts/fact-line.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** What citizens, officers and registers said about the cooperative of a case, and where they differ. */
export function GatheredFacts({ record }: { readonly record: CooperativeRecord }) {
  const { cooperativeFacts: words } = useWords();
  const place = useDeskLocation();
  const shown = record.facts.filter(({ state }) => state === 'standing' || state === 'suggested');
  if (shown.length === 0) return null;
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
      <p>
        <Link href={place.factsAddress}>{words.toReview}</Link>
      </p>
    </section>
  );
}
