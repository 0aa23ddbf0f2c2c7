import { canonicalJson } from '../canonical-json.js';
import type { CooperativeCard } from '../directory/index.js';
import type { Archive } from './archive.js';
import { statementOf } from './contradictions.js';
import type { Fact, FactEntry } from './fact.js';
import { registerStatements } from './register-statements.js';

/** An entry to write for a register: a first statement, or a changed one. */
export type RegisterUpdates = Pick<FactEntry, 'id' | 'type' | 'content' | 'revision'>;

/** What is needed to process a register's card. */
export interface RegisterCommand {
  readonly isStale: (fact: Fact) => boolean;
  /** Makes the id of a new fact. */
  readonly newId: () => string;
  /** Epoch ms; observations are never dated later. */
  readonly now: number;
}

/**
 * The new statements of a card, for the kinds about which another source has already said something. Other cooperatives
 * need no copy of the register here.
 */
export function registerUpdates(
  card: CooperativeCard,
  archive: Archive,
  { isStale, newId, now }: RegisterCommand,
): readonly RegisterUpdates[] {
  const known = archive.about(card.cooperative);
  const asked = new Set(known.flatMap(({ kind, source }) => (source === 'register' ? [] : [kind])));
  return registerStatements(card).flatMap(
    ({ observedAt: at, statement, system }): RegisterUpdates[] => {
      const observedAt = Math.min(at, now);
      if (!asked.has(statement.kind)) return [];
      const before = known.find((fact) => fact.kind === statement.kind && fact.system === system);
      const said = { statement, confidence: 'high', evidence: null, observedAt } as const;
      if (!before) {
        const region =
          card.cooperative.villageCode ?? known.find((fact) => fact.region)?.region ?? null;
        const origin = { source: 'register', ticket: null, system, consent: 'not-needed' } as const;
        const { cooperative } = card;
        return [
          { id: newId(), type: 'given', content: { ...said, ...origin, cooperative, region } },
        ];
      }
      const isSame = canonicalJson(statementOf(before)) === canonicalJson(statement);
      const isRenewed = isStale(before) && observedAt > before.observedAt;
      if (before.state !== 'standing' || (isSame && !isRenewed)) return [];
      return [{ id: before.id, type: 'revised', revision: said }];
    },
  );
}
