import { nextLink } from '../../audit/chain.js';
import { ledgerRows } from '../../audit/ledger-rows.js';
import { sha256Hex } from '../../audit/sha256.js';
import { canonicalJson } from '../../canonical-json.js';
import { AduanError } from '../../errors.js';
import type { EventDefinition, JsonSchema } from '../../plugin/event.js';
import type { AnyPlugin } from '../../plugin/plugin.js';
import { retryOnConflict } from '../retry-on-conflict.js';
import type { Runtime } from '../runtime.js';

/** An entry of the ledger `definitions`. Its subject is the type of the event, or `plugin/<id>`. */
type DefinitionEntry =
  | { readonly type: 'event'; readonly event: EventDefinition }
  /** A plugin that keeps a state of tickets, which becomes outdated in a process without the plugin. */
  | { readonly type: 'plugin'; readonly id: string };

/**
 * Stores the definitions of the plugins of a desk, once for each change of them, and loads the definitions of plugins
 * that the desk does not have.
 *
 * @param missing - ids of plugins that may be missing although they keep ticket state
 * @throws AduanError `plugin-missing` when another such plugin is missing; `definition-changed` when the facts of an
 * event changed by more than new optional fields
 */
export async function keepDefinitions(
  runtime: Runtime,
  plugins: readonly AnyPlugin[],
  missing: readonly string[],
): Promise<void> {
  const { model, store, tenant } = runtime;
  const current = definitionsOf(plugins);
  await retryOnConflict(async () => {
    const known = new Map<string, DefinitionEntry>();
    let end = { sequence: 0, link: '' };
    for await (const { entry, link, sequence, subject } of ledgerRows(
      store,
      tenant,
      'definitions',
    )) {
      known.set(subject ?? '', JSON.parse(entry));
      end = { sequence, link };
    }
    for (const [subject, entry] of known) {
      if (entry.type === 'event') model.learn(entry.event);
      else if (!current.has(subject)) requireIntended(entry.id, missing);
    }
    const rows = [...current].flatMap(([subject, definition]) => {
      const before = known.get(subject);
      const entry = canonicalJson(definition);
      if (before && canonicalJson(before) === entry) return [];
      if (before?.type === 'event' && definition.type === 'event')
        requireAdditive(before.event, definition.event);
      const link = nextLink(end.link, sha256Hex(entry));
      end = { ...end, link };
      return [{ subject, entry, link }];
    });
    if (rows.length === 0) return true;
    const append = { ledger: 'definitions', after: end.sequence, rows } as const;
    return (await store.appendLedger(tenant, append)) || null;
  });
}

function definitionsOf(plugins: readonly AnyPlugin[]): ReadonlyMap<string, DefinitionEntry> {
  const entries = plugins.flatMap(({ events = [], id, state }): [string, DefinitionEntry][] => [
    ...events.map(({ definition }): [string, DefinitionEntry] => [
      definition.type,
      { type: 'event', event: definition },
    ]),
    ...(state ? [[`plugin/${id}`, { type: 'plugin', id }] as [string, DefinitionEntry]] : []),
  ]);
  // In the form of JSON, so that the comparison with the stored definition is exact.
  return new Map(JSON.parse(JSON.stringify(entries)));
}

function requireIntended(id: string, missing: readonly string[]): void {
  if (missing.includes(id)) return;
  throw new AduanError(
    'plugin-missing',
    `Tickets in this store hold a state of the plugin "${id}", which this desk does not have; it would become outdated. Add the plugin, or start with missingPlugins: ['${id}'].`,
  );
}

/** Facts are kept permanently, so a new schema must accept every fact that the former one accepted. */
function requireAdditive(before: EventDefinition, after: EventDefinition): void {
  const was = partsOf(before.facts);
  const is = partsOf(after.facts);
  const changed = Object.keys(was.properties).filter(
    (field) => canonicalJson(was.properties[field]) !== canonicalJson(is.properties[field] ?? null),
  );
  const demanded = is.required.filter((field) => !was.required.includes(field));
  if (changed.length === 0 && demanded.length === 0) return;
  throw new AduanError(
    'definition-changed',
    `The facts of "${after.type}" changed: ${[...changed, ...demanded].join(', ')}. Only optional fields may be added. Define an event of another type instead.`,
  );
}

function partsOf(schema: JsonSchema): {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
} {
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly required?: readonly string[];
  };
  return { properties, required };
}
