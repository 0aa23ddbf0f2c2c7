import type { Fact, FactContent, FactEntry } from './fact.js';

/**
 * Applies one history entry to a fact.
 *
 * @returns null when the first entry has no content
 */
export function evolveFact(before: Fact | null, entry: FactEntry): Fact | null {
  const { actor, at, content, id, revision, type } = entry;
  if (!before) return content ? begun(id, content, entry) : null;
  const fact = { ...before, version: before.version + 1, changedAt: at };
  switch (type) {
    case 'given':
    case 'suggested':
      return fact;
    case 'revised':
    case 'taken-over': {
      const earlier = before.verdict || type === 'taken-over' ? [] : before.authors;
      return {
        ...fact,
        ...revision,
        state: 'standing',
        verdict: null,
        authors: [...new Set([...earlier, actor.id])],
      };
    }
    case 'judged':
      return entry.verdict ? { ...fact, verdict: { ...entry.verdict, by: actor.id, at } } : fact;
    case 'dismissed':
      return { ...fact, state: 'dismissed' };
    case 'withdrawn':
      return { ...fact, state: 'withdrawn', verdict: null };
    case 'severed': {
      const unlinked = { ...fact, ticket: null, evidence: null };
      return entry.isWithdrawn ? { ...unlinked, state: 'withdrawn', verdict: null } : unlinked;
    }
  }
}

function begun(id: string, content: FactContent, { actor, at, type }: FactEntry): Fact {
  return {
    ...content,
    id,
    version: 1,
    state: type === 'suggested' ? 'suggested' : 'standing',
    verdict: null,
    authors: [actor.id],
    recordedAt: at,
    changedAt: at,
  };
}

/** Whether a fact is accepted: it is standing and not refuted. */
export function isAccepted({ state, verdict }: Pick<Fact, 'state' | 'verdict'>): boolean {
  return state === 'standing' && verdict?.outcome !== 'refuted';
}
