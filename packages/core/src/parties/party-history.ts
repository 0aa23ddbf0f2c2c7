import { sha256Hex } from '../audit/sha256.js';
import { type ChainVerdict, verifyChain } from '../audit/verify-chain.js';
import type { PartyId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import { historyOf } from '../store/history-of.js';
import type { PartyRow, StoredEvent } from '../store/rows.js';
import type { PartyEventType, PartyPersonal } from './party-events.js';
import { type Person, partiesOf } from './person.js';

/** A decision about a party. */
export interface PartyHistoryEntry {
  readonly id: string;
  readonly party: PartyId;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  readonly type: PartyEventType;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Null when erased. */
  readonly reason: string | null;
}

/** The decisions about a person, oldest first. */
export async function historiesOf(
  runtime: Runtime,
  person: Person,
): Promise<readonly PartyHistoryEntry[]> {
  const ids = partiesOf(person);
  const histories = await Promise.all(
    ids.map((id) => runtime.store.readEvents(runtime.tenant, historyOf(id))),
  );
  const events = histories.flatMap((history, index) =>
    history.map((event) => ({ event, party: ids[index] as PartyId })),
  );
  const personal = await runtime.vault.open<PartyPersonal>(events.map(({ event }) => event.sealed));
  return events
    .map(({ event, party }, index) => entryOf(event, party, personal[index] ?? null))
    .toSorted((a, b) => a.at - b.at);
}

function entryOf(
  { actor, at, facts, id, type }: StoredEvent,
  party: PartyId,
  personal: PartyPersonal | null,
): PartyHistoryEntry {
  return {
    id,
    party,
    at,
    actor,
    type: type as PartyEventType,
    facts: JSON.parse(facts),
    reason: personal?.reason ?? null,
  };
}

/** Verifies the audit chain of the decisions about a party. */
export async function verifyParty(runtime: Runtime, party: PartyRow): Promise<ChainVerdict> {
  const history = await runtime.store.readEvents(runtime.tenant, historyOf(party.id));
  if (history.length !== party.version) {
    return { intact: false, sequence: history.length + 1, reason: 'sequence' };
  }
  const ids = history.flatMap(({ sealed }) => (sealed ? [sealed.sealedRecord] : []));
  const sealedRecords = await runtime.store.readSealedRecords(runtime.tenant, ids);
  return verifyChain(
    history,
    new Map(sealedRecords.map((sealedRecord) => [sealedRecord.id, sha256Hex(sealedRecord.cipher)])),
  );
}
