import type { Runtime } from '../runtime.js';
import type { CommandOptions } from '../tickets.js';
import { keyedCall, knownResult, readResultRecord, resultRecord } from './command-record.js';

/** The name of a call and everything that the caller gave for it, as JSON. */
interface NamedCall {
  readonly name: string;
  readonly input: unknown;
}

/**
 * Runs work that writes by itself once for a key, then stores its result under the key. After a crash between the two,
 * a repeat runs the work again, so it must be safe to run twice.
 *
 * @param work - gets the key as the store knows it; null without one
 * @throws InputError when the key was used for something else
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
