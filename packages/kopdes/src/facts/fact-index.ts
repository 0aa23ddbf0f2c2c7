import type { TicketId } from '@aduan/core';
import type { FollowedLedger, Ledger } from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import { codesOf, isNoOther } from './dossiers.js';
import { evolveFact } from './evolve-fact.js';
import type { Fact, FactAction, FactEntry } from './fact.js';

/** A change of a fact, without reasons. */
export interface FactChange {
  /** The fact after this change. */
  readonly fact: Fact;
  readonly type: FactAction;
  /** Epoch ms. */
  readonly at: number;
  /** Id of the actor. */
  readonly by: string;
}

/** All facts of a ledger in their current state. */
export interface FactIndex extends FollowedLedger<FactEntry> {
  /** In the order in which they were first recorded. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Oldest first. */
  readonly changes: readonly FactChange[];
  /** Facts about a cooperative, found by any of its codes. Facts about a different cooperative are left out. */
  about(cooperative: Partial<CooperativeRef>): readonly Fact[];
  /** Facts that were recorded in a ticket. */
  saidIn(ticket: TicketId): readonly Fact[];
}

export function openFactIndex(ledger: Ledger<FactEntry>): FactIndex {
  const facts = new Map<string, Fact>();
  const changes: FactChange[] = [];
  /** Ids of facts by lookup key. */
  const byPlace = new Map<string, Set<string>>();
  /** Ids cannot give the order of facts of the same instant. */
  const order = new Map<string, number>();

  const followed = ledger.follow((entry) => {
    const fact = evolveFact(facts.get(entry.id) ?? null, entry);
    if (!fact) return;
    facts.set(fact.id, fact);
    changes.push({ fact, type: entry.type, at: entry.at, by: entry.actor.id });
    if (order.has(fact.id)) return;
    order.set(fact.id, order.size);
    for (const place of [...codesOf(fact.cooperative), fact.ticket]) {
      if (place !== null) byPlace.set(place, (byPlace.get(place) ?? new Set()).add(fact.id));
    }
  });

  const factsAt = (places: readonly string[]) =>
    [...new Set(places.flatMap((place) => [...(byPlace.get(place) ?? [])]))]
      .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
      .flatMap((id) => facts.get(id) ?? []);
  return {
    ...followed,
    facts,
    changes,
    about: (cooperative) =>
      factsAt(codesOf(cooperative)).filter((fact) => isNoOther(fact.cooperative, cooperative)),
    saidIn: (ticket) => factsAt([ticket]).filter((fact) => fact.ticket === ticket),
  };
}
