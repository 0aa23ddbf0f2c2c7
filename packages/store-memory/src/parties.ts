import type { PartyId, Store } from '@aduan/core';
import type { IdentityInsert, PartyChange, PartyRow, PartyWrite } from '@aduan/core/store';
import type { MemoryTables, TablesOf } from './tables.js';

/** Whether a channel proved one of the addresses for another party. */
export function isTaken(
  tables: MemoryTables,
  party: PartyId,
  identities: readonly IdentityInsert[],
): boolean {
  return identities.some(({ evidence, hash }) => {
    const owner = evidence === 'channel' ? provedFor(tables, hash) : undefined;
    return owner !== undefined && owner !== party;
  });
}

function provedFor({ identities }: MemoryTables, hash: string): PartyId | undefined {
  const rows = [...identities.values()];
  return rows.find((row) => row.hash === hash && row.evidence === 'channel')?.partyId;
}

/** Writes a party and the addresses that it is known by. */
export function writeParty(tables: MemoryTables, party: PartyWrite): void {
  const { createdAt, id, identities, profile } = party;
  const before = tables.parties.get(id) ?? {
    createdAt,
    profile: null,
    mergedInto: null,
    version: 0,
  };
  tables.parties.set(id, { ...before, id, profile: profile ?? before.profile });
  addIdentities(tables, id, identities);
}

/** Writes a decision about a party, without its events. */
export function changeParty(tables: MemoryTables, change: PartyChange): void {
  const { events, expectedVersion, id, linked, mergedInto, unlinked } = change;
  const party = tables.parties.get(id) as PartyRow;
  tables.parties.set(id, { ...party, mergedInto, version: expectedVersion + events.length });
  for (const [key, { hash, partyId }] of tables.identities) {
    if (partyId === id && unlinked.includes(hash)) tables.identities.delete(key);
  }
  addIdentities(tables, id, linked);
}

function addIdentities(
  { identities }: MemoryTables,
  partyId: PartyId,
  added: readonly IdentityInsert[],
): void {
  for (const identity of added) {
    const key = JSON.stringify([identity.hash, partyId, identity.evidence]);
    if (!identities.has(key)) identities.set(key, { ...identity, partyId });
  }
}

type PartyMethods = Pick<Store, 'findParty' | 'readParty' | 'readPerson' | 'readIdentities'>;

/** Parties of the memory store. */
export function memoryParties(tablesOf: TablesOf): PartyMethods {
  return {
    async findParty(tenant, identityHashes) {
      const tables = tablesOf(tenant);
      for (const hash of identityHashes) {
        const owner = provedFor(tables, hash);
        if (owner !== undefined) return owner;
      }
      return null;
    },
    async readParty(tenant, id) {
      return structuredClone(tablesOf(tenant).parties.get(id) ?? null);
    },
    async readPerson(tenant, id) {
      const { parties } = tablesOf(tenant);
      const headOf = (party: PartyRow): PartyRow => {
        const into = party.mergedInto && parties.get(party.mergedInto);
        return into ? headOf(into) : party;
      };
      const asked = parties.get(id);
      if (!asked) return [];
      const head = headOf(asked);
      const others = [...parties.values()]
        .filter((party) => party !== head && headOf(party) === head)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      return structuredClone([head, ...others]);
    },
    async readIdentities(tenant, { hashes = [], parties = [] }) {
      const rows = [...tablesOf(tenant).identities.values()];
      return structuredClone(
        rows.filter(({ hash, partyId }) => hashes.includes(hash) || parties.includes(partyId)),
      );
    },
  };
}
