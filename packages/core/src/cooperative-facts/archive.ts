import { ledgerRows } from '../audit/ledger-rows.js';
import type { TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CooperativeRef } from '../ticket/ticket.js';
import { evolveFact } from './evolve-fact.js';
import type { Fact, FactAction, FactEntry } from './fact.js';

/** The ledger in which facts are kept. */
export const ledger = 'facts';

/** A change of a fact, without reasons. */
export interface FactChange {
  readonly fact: Fact;
  readonly type: FactAction;
  /** Epoch ms. */
  readonly at: number;
  /** Id of the actor. */
  readonly by: string;
}

/** All facts of a desk in their current state. Each call reads only the entries added since the last one. */
export interface Archive {
  /** The last entry that was read. */
  readonly end: { readonly sequence: number; readonly link: string };
  readonly facts: ReadonlyMap<string, Fact>;
  /** Oldest first. */
  readonly changes: readonly FactChange[];
  /** Facts about a cooperative, found by any of its codes. Facts about a different cooperative are left out. */
  about(cooperative: CooperativeRef): readonly Fact[];
  /** Facts that were recorded in a ticket. */
  saidIn(ticket: TicketId): readonly Fact[];
  /**
   * The change that a command of this actor with this key made: with the fact as it is now, and as the command `left`
   * it.
   */
  doneBy(actor: Principal, key: string): (FactChange & { readonly left: Fact }) | null;
}

/** All facts of one cooperative, under one key. */
export type Dossier = readonly [key: string, facts: readonly Fact[]];

const codes = ['nikop', 'simkopdesId', 'villageCode'] as const;

/** @returns a function that reads new entries and gives the archive as it is in the store */
export function openArchive({ store, tenant }: Runtime): () => Promise<Archive> {
  const facts = new Map<string, Fact>();
  const changes: FactChange[] = [];
  const keys = new Map<string, FactChange>();
  const byCode = new Map<string, Set<string>>();
  const byTicket = new Map<string, Set<string>>();
  let end = { sequence: 0, link: '' };

  const idsAt = (index: Map<string, Set<string>>, place: string) => {
    const known = index.get(place);
    if (known) return known;
    const ids = new Set<string>();
    index.set(place, ids);
    return ids;
  };
  const places = new Map<string, number>();
  const factsOf = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => facts.get(id) ?? []).toSorted(inOrderOf(places));

  function take(entry: FactEntry): void {
    const fact = evolveFact(facts.get(entry.id) ?? null, entry);
    if (!fact) return;
    facts.set(fact.id, fact);
    if (!places.has(fact.id)) places.set(fact.id, places.size);
    const change = { fact, type: entry.type, at: entry.at, by: entry.actor.id };
    changes.push(change);
    if (entry.key !== undefined) keys.set(keyOf(entry.actor, entry.key), change);
    for (const code of codes) {
      const said = fact.cooperative[code];
      if (said !== undefined) idsAt(byCode, `${code}:${said}`).add(fact.id);
    }
    if (fact.ticket !== null) idsAt(byTicket, fact.ticket).add(fact.id);
  }

  const archive = {
    facts,
    changes,
    about: (cooperative: CooperativeRef) =>
      factsOf(
        new Set(codes.flatMap((code) => [...(byCode.get(`${code}:${cooperative[code]}`) ?? [])])),
      ).filter((fact) => isNoOther(fact.cooperative, cooperative)),
    saidIn: (ticket: TicketId) =>
      factsOf(byTicket.get(ticket) ?? []).filter((fact) => fact.ticket === ticket),
    doneBy(actor: Principal, key: string) {
      const done = keys.get(keyOf(actor, key));
      const now = done && facts.get(done.fact.id);
      return done ? { ...done, fact: now ?? done.fact, left: done.fact } : null;
    },
  };
  let reading: Promise<unknown> = Promise.resolve();
  async function readOn(): Promise<Archive> {
    for await (const row of ledgerRows(store, tenant, ledger, { after: end.sequence })) {
      take(JSON.parse(row.entry));
      end = { sequence: row.sequence, link: row.link };
    }
    return { ...archive, end };
  }
  return () => {
    const next = reading.catch(() => {}).then(readOn);
    reading = next;
    return next;
  };
}

/** Scopes a key to its principal, so keys of different principals never collide. */
function keyOf({ id, kind }: Pick<Principal, 'id' | 'kind'>, key: string): string {
  return JSON.stringify([kind, id, key]);
}

/** Whether no code distinguishes the two. One village may have several cooperatives. */
function isNoOther(one: CooperativeRef, other: CooperativeRef): boolean {
  return codes.every(
    (code) => one[code] === undefined || other[code] === undefined || one[code] === other[code],
  );
}

/**
 * Groups facts by cooperative. Facts that use different codes of one cooperative are joined where one fact names both
 * codes.
 */
export function dossiersOf(facts: Iterable<Fact>): readonly Dossier[] {
  const keyByCode = new Map<string, string>();
  const dossiers = new Map<string, Fact[]>();
  const inOrder = [...facts];
  const places = new Map(inOrder.map(({ id }, place) => [id, place] as const));
  const mostCodesFirst = inOrder.toSorted(
    (one, other) => Object.keys(other.cooperative).length - Object.keys(one.cooperative).length,
  );
  for (const fact of mostCodesFirst) {
    const said = codes.flatMap((code) => {
      const value = fact.cooperative[code];
      return value === undefined ? [] : [`${code}:${value}`];
    });
    const known = said
      .map((code) => keyByCode.get(code))
      .find((key) => {
        const [first] = (key !== undefined && dossiers.get(key)) || [];
        return first !== undefined && isNoOther(first.cooperative, fact.cooperative);
      });
    const key = known ?? said[0] ?? fact.id;
    for (const code of said) if (!keyByCode.has(code)) keyByCode.set(code, key);
    dossiers.set(key, [...(dossiers.get(key) ?? []), fact]);
  }
  return [...dossiers]
    .map(([key, own]) => [key, own.toSorted(inOrderOf(places))] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Sorts facts by when they were first recorded. Ids cannot give this order for facts of the same instant. */
function inOrderOf(places: ReadonlyMap<string, number>) {
  return (one: Fact, other: Fact) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0);
}
