import type { CooperativeCard } from '@aduan/core/directory';
import { canonicalJson } from '@aduan/core/plugin';
import type { DecidedEntry, Fact } from './fact.js';
import type { FactIndex } from './fact-index.js';
import { registerStatements } from './register-statements.js';

/** Values needed to process a register's card. */
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
  index: Pick<FactIndex, 'about'>,
  { isStale, newId, now }: RegisterCommand,
): readonly DecidedEntry[] {
  const known = index.about(card.cooperative);
  const asked = new Set(
    known.flatMap(({ source, statement }) => (source === 'register' ? [] : [statement.kind])),
  );
  return registerStatements(card).flatMap(
    ({ observedAt: at, statement, system }): DecidedEntry[] => {
      const observedAt = Math.min(at, now);
      if (!asked.has(statement.kind)) return [];
      const before = known.find(
        (fact) => fact.statement.kind === statement.kind && fact.system === system,
      );
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
      const isSame = canonicalJson(before.statement) === canonicalJson(statement);
      const isRenewed = isStale(before) && observedAt > before.observedAt;
      if (before.state !== 'standing' || (isSame && !isRenewed)) return [];
      return [{ id: before.id, type: 'revised', revision: said }];
    },
  );
}
