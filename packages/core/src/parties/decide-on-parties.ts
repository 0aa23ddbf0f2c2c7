import { eventDigest } from '../audit/digest.js';
import { sha256Hex } from '../audit/sha256.js';
import { canonicalJson } from '../canonical-json.js';
import { createId, type EventId, type PartyId } from '../ids.js';
import { actorOf } from '../ports/principal.js';
import {
  type KeyedCall,
  keyedCall,
  knownResult,
  readResultRecord,
  resultRecord,
} from '../runtime/commands/command-record.js';
import type { Identity, IdentityEvidence } from '../runtime/party/identity.js';
import { identityInserts } from '../runtime/party/identity.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CommandOptions } from '../runtime/tickets.js';
import type { PartyChange } from '../store/commit.js';
import { historyOf } from '../store/history-of.js';
import type { PartyRow } from '../store/rows.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { PartyEvent } from './party-events.js';

/** A command of this add-on, as stored under its key. */
export interface PartyCall extends Omit<CommandOptions, 'expectedVersion'> {
  readonly name: string;
  readonly input: object;
}

/** A decision about one party. */
export interface DecidedParty {
  readonly party: PartyRow;
  readonly event: PartyEvent;
  /** Left out: unchanged. */
  readonly mergedInto?: PartyId | null;
  readonly linked?: { readonly identity: Identity; readonly evidence: IdentityEvidence };
  /** Keyed hash of an address. */
  readonly unlinked?: string;
}

/** The decisions and the result of a command. */
export interface Decided<Result> {
  readonly decisions: readonly DecidedParty[];
  readonly result: Result;
}

/**
 * Runs a command on parties: reads, decides, writes in one transaction, then emits events. On a conflict it decides
 * again. A repetition with the same key returns the first result.
 *
 * @throws ForbiddenError, InputError, and what `decide` throws
 */
export async function decideOnParties<Result>(
  runtime: Runtime,
  { input, name, ...options }: PartyCall,
  decide: () => Promise<Decided<Result>>,
): Promise<Result> {
  requirePermission({ workflow: runtime.workflow, actor: options.actor }, 'identify');
  const call = await keyedCall(runtime, options, `party:${name}`, input);
  const known = await knownResult<Result>(runtime, call);
  if (known !== null) return known;
  return retryOnConflict(async () => {
    const decided = await decide();
    return commitDecisions(runtime, decided, options, call);
  });
}

async function commitDecisions<Result>(
  runtime: Runtime,
  { decisions, result }: Decided<Result>,
  { actor }: CommandOptions,
  call: KeyedCall | null,
): Promise<Result | null> {
  if (decisions.length === 0 && !call) return result;
  const at = runtime.now();
  const sealed = await Promise.all(
    decisions.map((decision) => partyChange(runtime, decision, actorOf(actor), at)),
  );
  const outcome = await runtime.store.commit({
    tenant: runtime.tenant,
    sealedRecords: sealed.map(({ sealedRecord }) => sealedRecord),
    partyChanges: sealed.map(({ change }) => change),
    ...(call && {
      command: { key: call.key, result: resultRecord(call, result), at, ticketId: null },
    }),
  });
  if (outcome.status === 'replayed') return call && readResultRecord<Result>(outcome.result, call);
  if (outcome.status !== 'committed') return null;
  for (const { event, party } of decisions) {
    runtime.bus.emit('party.changed', {
      party: party.id,
      type: event.type,
      at,
      actor: actorOf(actor),
    });
  }
  return result;
}

async function partyChange(
  runtime: Runtime,
  { event, linked, mergedInto, party, unlinked }: DecidedParty,
  actor: ReturnType<typeof actorOf>,
  at: number,
) {
  const draft = runtime.vault.sealedRecord(`party:${party.id}`, at);
  const sealed = draft.add(event.personal);
  const inserts = linked ? identityInserts([linked.identity], linked.evidence, draft) : [];
  const sealedRecord = await draft.seal();
  if (!sealedRecord) throw new TypeError('A box with words in it is sealed.');
  const stamp = { id: createId<EventId>(at), type: event.type, at, actor, sealed };
  const facts = canonicalJson(event.facts);
  const ticketId = historyOf(party.id);
  const recordHash = sha256Hex(sealedRecord.cipher);
  const change: PartyChange = {
    id: party.id,
    expectedVersion: party.version,
    mergedInto: mergedInto === undefined ? party.mergedInto : mergedInto,
    linked: inserts,
    unlinked: unlinked === undefined ? [] : [unlinked],
    events: [{ ...stamp, facts, digest: eventDigest({ ...stamp, facts, ticketId, recordHash }) }],
  };
  return { sealedRecord, change };
}
