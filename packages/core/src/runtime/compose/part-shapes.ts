import type { AduanOptions } from '../../aduan-options.js';
import type { Channel } from '../../channel/channel.js';

type AnyOptions = AduanOptions<Readonly<Record<string, Channel>>>;

/** A method that only the finished part has, by option. A definition or a list does not have it. */
const shapes = [
  ['store', 'commit', 'a store, such as sqliteStore(…) of @aduan/store-sqlite'],
  ['calendar', 'explain', 'compiled: compileCalendar(definition) of @aduan/calendar'],
  ['categories', 'resolve', 'a tree: categoryTree(categories) of @aduan/core'],
  ['workflow', 'transitionsFrom', 'compiled: compileWorkflow(definition) of @aduan/core'],
  ['intake', 'receive', 'an Intake with a method receive'],
  ['masker', 'mask', 'a Masker with a method mask'],
  ['phone', 'parse', 'a PhoneNumbers with a method parse'],
  ['keys', 'wrap', 'a KeyProvider with methods wrap, unwrap and mac'],
  ['blobs', 'put', 'a BlobStore with methods put, get and delete'],
  ['redoLog', 'append', 'a RedoLog, such as fileRedoLog(…) of @aduan/store-sqlite'],
  ['relay', 'claimOutbox', 'a relay, such as pgBossRelay(…) of @aduan/relay-pg-boss'],
  ['now', 'call', 'a function that gives epoch ms'],
  ['logger', 'call', 'a function of level, event, data'],
  ['observe', 'call', 'a function of step, facts, work'],
] as const satisfies readonly (readonly [keyof AnyOptions, string, string])[];

const required: ReadonlySet<string> = new Set(['store', 'calendar']);

/** Options with a value of the wrong shape: the option, and the required shape. */
export function misshapenParts(options: AnyOptions): readonly (readonly [string, string])[] {
  return shapes.flatMap(([option, method, wanted]) => {
    const part = options[option];
    if (part === undefined && !required.has(option)) return [];
    return hasMethod(part, method) ? [] : [[option, `must be ${wanted}`] as const];
  });
}

/** Whether a value has a method of that name. */
export function hasMethod(value: unknown, name: string): boolean {
  return (
    typeof (value as Readonly<Record<string, unknown>> | null | undefined)?.[name] === 'function'
  );
}
