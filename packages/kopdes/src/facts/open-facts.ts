import { NotFoundError, type Principal, type TicketId } from '@aduan/core';
import { actorOf, isResponsibleFor, type PluginContext } from '@aduan/core/plugin';
import type { CooperativeFactsOptions } from './cooperative-facts.js';
import { type FactRules, possibleActs } from './decide-fact.js';
import type { DecidedEntry, Fact, FactEntry, FactView } from './fact.js';
import { openFactIndex } from './fact-index.js';
import { ageInDays, defaultFreshDays, isStale } from './freshness.js';

/** Values that the operations on facts share. */
export type OpenedFacts = ReturnType<typeof openFacts>;

/** Opens the facts of a desk as their ledger has them. */
export function openFacts(
  { ledger, now, tickets }: Pick<PluginContext, 'ledger' | 'now' | 'tickets'>,
  { freshDays }: Pick<CooperativeFactsOptions, 'freshDays'>,
  rules: FactRules,
) {
  const changes = ledger<FactEntry>('cooperative-facts:changes');
  const index = openFactIndex(changes);
  const days = { ...defaultFreshDays, ...freshDays };
  const stale = (fact: Fact) => isStale(fact, now(), days);

  async function maySee(id: TicketId, actor: Principal): Promise<boolean> {
    try {
      await tickets.visible(id, actor);
      return true;
    } catch (error) {
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }

  /**
   * The facts that the actor may see, in the same order. A fact from a ticket that the actor may not see is hidden
   * completely, so that the subject of a ticket does not learn from a fact that the ticket exists.
   */
  async function see(actor: Principal, facts: readonly Fact[]): Promise<readonly Fact[]> {
    const inReach = facts.filter(({ region }) => isResponsibleFor(actor, region));
    const hidden = new Set<TicketId>();
    for (const id of new Set(inReach.flatMap(({ ticket }) => ticket ?? []))) {
      if (!(await maySee(id, actor))) hidden.add(id);
    }
    return inReach.filter(({ ticket }) => ticket === null || !hidden.has(ticket));
  }

  return {
    changes,
    index,
    isStale: stale,
    rules,
    see,
    viewOf: (fact: Fact, actor: Principal): FactView => ({
      ...fact,
      ageDays: ageInDays(fact, now()),
      isStale: stale(fact),
      acts: possibleActs(fact, actor, rules),
    }),
    /** @throws NotFoundError also for a fact that the actor may not see */
    async seen(id: string, actor: Principal): Promise<Fact> {
      const fact = index.facts.get(id);
      if (fact && (await see(actor, [fact])).length > 0) return fact;
      throw new NotFoundError('fact');
    },
    /**
     * Records the decision on all facts; null = nothing.
     *
     * @returns the fact after it
     */
    async record(
      actor: Principal,
      decide: () => DecidedEntry | null | Promise<DecidedEntry | null>,
    ): Promise<Fact | null> {
      const recorded = await index.append(async () => {
        const decided = await decide();
        if (!decided) return null;
        const entry: FactEntry = { ...decided, at: now(), actor: actorOf(actor) };
        return { subject: entry.id, entry };
      });
      return recorded && (index.facts.get(recorded.entry.id) ?? null);
    },
  };
}
