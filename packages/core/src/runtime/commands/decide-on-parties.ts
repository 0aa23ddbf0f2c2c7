import { eventDigest } from '../../audit/digest.js';
import { sha256Hex } from '../../audit/sha256.js';
import { canonicalJson } from '../../canonical-json.js';
import { createId, type EventId } from '../../ids.js';
import type { PartyDecision, Person } from '../../plugin/persons.js';
import { type Actor, actorOf } from '../../ports/principal.js';
import type { PartyChange } from '../../store/commit.js';
import { historyOf } from '../../store/history-of.js';
import { identityInserts } from '../party/identity.js';
import { openPerson } from '../reads/known-person.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';
import type { CommandOptions } from '../tickets.js';
import {
  type KeyedCall,
  keyedCall,
  knownResult,
  readResultRecord,
  resultRecord,
} from './command-record.js';

/** A command on a person, as stored under its key. */
interface PartyCall extends CommandOptions {
  /** The party that the caller named. */
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
}

/** Answer of a command, as stored for its key. */
interface Answered {
  readonly answer: unknown;
}

/**
 * Runs a command on a person whom the actor may know: reads, decides, writes in one transaction, then emits events. On
 * a conflict it decides again. A repeated call with the same key returns the first answer.
 *
 * @throws ForbiddenError, NotFoundError, and the errors of `decide`
 */
export async function decideOnParties(
  runtime: Runtime,
  { id, input, name, ...options }: PartyCall,
  decide: (person: Person) => Promise<PartyDecision<unknown>>,
  open = openPerson,
): Promise<unknown> {
  const call = await keyedCall(runtime, options, name, { id, input });
  const known = await knownResult<Answered>(runtime, call);
  if (known) return known.answer;
  const { answer } = await retryOnConflict(async () => {
    const person = await open(runtime, options.actor, id);
    return commitDecisions(runtime, await decide(person), options, call);
  });
  return answer;
}

async function commitDecisions(
  runtime: Runtime,
  { answer, decisions }: PartyDecision<unknown>,
  options: CommandOptions,
  call: KeyedCall | null,
): Promise<Answered | null> {
  if (decisions.length === 0 && !call) return { answer };
  const at = runtime.now();
  const actor = actorOf(options.actor);
  const sealed = await Promise.all(
    decisions.map((decision) => partyChange(runtime, decision, actor, at)),
  );
  const outcome = await runtime.store.commit({
    tenant: runtime.tenant,
    sealedRecords: sealed.map(({ sealedRecord }) => sealedRecord),
    partyChanges: sealed.map(({ change }) => change),
    ...(call && {
      command: { key: call.key, result: resultRecord(call, { answer }), at, ticketId: null },
    }),
  });
  if (outcome.status === 'replayed') return call && readResultRecord(outcome.result, call);
  if (outcome.status !== 'committed') return null;
  for (const { event, party } of decisions) {
    runtime.bus.emit('party.changed', { party: party.id, type: event.type, at, actor });
  }
  return { answer };
}

async function partyChange(
  runtime: Runtime,
  { event, linked, mergedInto, party, unlinked }: PartyDecision<unknown>['decisions'][number],
  actor: Actor,
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
