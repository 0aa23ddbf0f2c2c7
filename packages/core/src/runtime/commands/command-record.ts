import { canonicalJson } from '../../canonical-json.js';
import { InputError } from '../../errors.js';
import type { TicketId } from '../../ids.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Runtime } from '../runtime.js';
import type { CommandOptions } from '../tickets.js';

/** A call that came with an idempotency key. */
export interface KeyedCall {
  /** The key as the store knows it. It includes the principal, so two principals may use the same key. */
  readonly key: string;
  readonly name: string;
  /** Keyed hash of the caller's input. The input itself is not kept. */
  readonly input: string;
}

/** Record of a keyed call, so that a repeated call gets the same answer. */
interface CommandRecord extends Pick<KeyedCall, 'name' | 'input'> {
  readonly ticket: Ticket;
  /** The ticket that the caller named; left out if it is the one that changed. */
  readonly named?: TicketId;
  /** Sealed part of the answer, base64. */
  readonly sealed?: string;
}

/**
 * Reads the key of a call, if it has one.
 *
 * @param input - JSON of everything that the caller gave
 * @throws InputError when the key is empty or longer than 200 characters
 */
export async function keyedCall(
  runtime: Runtime,
  { actor, key }: CommandOptions,
  name: string,
  input: unknown = null,
): Promise<KeyedCall | null> {
  if (key === undefined) return null;
  if (key.length === 0 || key.length > 200) {
    refuseKey('An idempotency key has 1 to 200 characters.');
  }
  return {
    // A host may use a phone number as a key.
    key: await runtime.vault.hash('command-key', JSON.stringify([actor.kind, actor.id, key])),
    name,
    input: await runtime.vault.hash('command', canonicalJson(input)),
  };
}

/** The record of a call, as the store keeps it. */
export function commandRecord(
  { name, input }: KeyedCall,
  ticket: Ticket,
  { named, sealed }: Pick<CommandRecord, 'named' | 'sealed'>,
): string {
  const record: CommandRecord = {
    name,
    input,
    ticket,
    ...(named && named !== ticket.id && { named }),
    ...(sealed && { sealed }),
  };
  return JSON.stringify(record);
}

/**
 * Reads a record back.
 *
 * @param ticketId - the ticket that the command is for; null when it opens one
 * @throws InputError when the key was used for another command, another ticket or another input
 */
export function readCommandRecord(
  text: string,
  { name, input }: KeyedCall,
  ticketId: TicketId | null,
): CommandRecord {
  const record = JSON.parse(text) as CommandRecord;
  const isSame =
    record.name === name &&
    record.input === input &&
    (ticketId === null || (record.named ?? record.ticket.id) === ticketId);
  if (!isSame) refuseUsedKey();
  return record;
}

/** The record of a call that returns no ticket, as the store keeps it. */
export function resultRecord<Result>({ input, name }: KeyedCall, result: Result): string {
  return JSON.stringify({ name, input, result });
}

/** Reads a record of {@link resultRecord}. @throws InputError when the key was used for another call */
export function readResultRecord<Result>(text: string, { input, name }: KeyedCall): Result {
  const known = JSON.parse(text) as Pick<KeyedCall, 'name' | 'input'> & { readonly result: Result };
  if (known.name === name && known.input === input) return known.result;
  return refuseUsedKey();
}

/**
 * The result of the first call with this key; null when there was none.
 *
 * @throws InputError when the key was used for another call
 */
export async function knownResult<Result>(
  { store, tenant }: Runtime,
  call: KeyedCall | null,
): Promise<Result | null> {
  const known = call && (await store.readCommandResult(tenant, call.key));
  return known ? readResultRecord<Result>(known, call) : null;
}

/** Refuses a key that was used for another call. @throws InputError */
function refuseUsedKey(): never {
  refuseKey('This idempotency key was used for another command.');
}

function refuseKey(message: string): never {
  throw new InputError(message, [{ message, path: ['key'] }]);
}

/** The name of a call and everything that the caller gave for it, as JSON. */
interface NamedCall {
  readonly name: string;
  readonly input: unknown;
}

/**
 * Runs work that commits its own writes once for a key, then stores its result under the key. After a crash between the
 * two, a repeated call runs the work again, so it must be idempotent.
 *
 * @param work - receives the key as the store knows it; null without a key
 * @throws InputError when the key was used for another call
 */
export async function onceForKey<Result extends object | true>(
  runtime: Runtime,
  options: CommandOptions,
  { input, name }: NamedCall,
  work: (key: string | null) => Promise<Result>,
): Promise<Result> {
  const call = await keyedCall(runtime, options, name, input);
  const known = await knownResult<Result>(runtime, call);
  if (known !== null) return known;
  const result = await work(call?.key ?? null);
  if (!call) return result;
  const command = { key: call.key, result: resultRecord(call, result), at: runtime.now() };
  const outcome = await runtime.store.commit({
    tenant: runtime.tenant,
    command: { ...command, ticketId: null },
  });
  return outcome.status === 'replayed' ? readResultRecord(outcome.result, call) : result;
}
