import type { Runtime } from '../runtime.js';
import type { CommandOptions } from '../tickets.js';
import { keyedCall, knownResult, readResultRecord, resultRecord } from './command-record.js';

/** What is done, and all that the caller gave for it as JSON. */
interface NamedCall {
  readonly name: string;
  readonly input: unknown;
}

/**
 * Does once for a key what writes by itself, and keeps behind it what it returned. A process that dies between the two
 * lets a repeat do it again: what is done must bear that.
 *
 * @param work - gets the key as the store knows it; null without one
 * @throws InputError for a key of something else
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
