import { useCatalogue } from '../catalogue/language.js';
import type { ErasurePlan } from './use-protection.js';

interface ErasureCountsProps {
  readonly of: Pick<ErasurePlan, 'tickets' | 'count'>;
}

/** Numbers of deleted records, by kind; kinds without any are left out. */
export function ErasureCounts({ of: { tickets: cases, count } }: ErasureCountsProps) {
  const { protection } = useCatalogue('protection');
  const counted: Readonly<Record<string, number>> = { ...count, cases: cases.length };
  const kinds = Object.entries(protection.counts).map(([kind, name]) => ({
    kind,
    name,
    many: counted[kind] ?? 0,
  }));
  return (
    <dl className="counts">
      {kinds
        .filter(({ many }) => many > 0)
        .map(({ kind, many, name }) => (
          <div key={kind}>
            <dt>{name}</dt>
            <dd>{many}</dd>
          </div>
        ))}
    </dl>
  );
}
