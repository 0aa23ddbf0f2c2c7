import * as z from 'zod';
import type { PluginWord } from '../ids.js';
import type { Label } from '../ports/label.js';
import type { EventPart, PluginEvent } from '../ticket/events.js';
import type { Table, Treatments } from '../ticket/privacy/treatment.js';

/** A JSON Schema (draft 2020-12), as it is kept in the ledger `definitions` and given to auditors. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * An event of a plugin as data. Every desk that runs the plugin keeps it in the ledger `definitions`, so that an
 * auditor or a process without the plugin can read the histories. It holds no behaviour.
 */
export interface EventDefinition {
  readonly type: PluginWord;
  /** Text in the history; `{field}` is replaced by a fact. */
  readonly label: Label;
  /** JSON Schema of the facts, which are kept in clear permanently: never names, contacts or free text. */
  readonly facts: JsonSchema;
  /** Audience of each fact. A fact that is missing here is never shown. */
  readonly shown: Table;
  /** JSON Schema of the sealed part; null without one. */
  readonly personal: JsonSchema | null;
}

/** Any kind of event of a plugin. */
export interface AnyEventKind {
  readonly type: PluginWord;
  readonly definition: EventDefinition;
}

/** A kind of event of a plugin. Call it to make an event. */
export interface EventKind<
  Type extends PluginWord = PluginWord,
  Facts extends EventPart = EventPart,
  Personal extends EventPart = EventPart,
> extends AnyEventKind {
  (facts: Facts, personal?: Personal): PluginEvent<Type, Facts, Personal>;
  readonly type: Type;
  /** Whether an event is of this kind. */
  is(event: {
    readonly type: string;
    readonly facts: unknown;
  }): event is PluginEvent<Type, Facts, Personal>;
}

/** A field that holds an id: a string of 1 to 200 characters in the schema, a branded one in the types. */
export function idField<Id extends string>(): z.ZodType<Id, Id> {
  return z.string().min(1).max(200) as unknown as z.ZodType<Id, Id>;
}

/** The fields of an object type as a type alias, which fits an index signature where an interface does not. */
type Plain<Thing> = { readonly [Field in keyof Thing]: Thing[Field] };

/**
 * Defines an event of a plugin.
 *
 * ```ts nocheck (in a plugin)
 * const endorsed = defineEvent({
 *   type: 'endorsements:given',
 *   label: { id: 'Didukung, bobot {weight}', en: 'Endorsed, weight {weight}' },
 *   facts: z.strictObject({ weight: z.int().min(1).max(5) }),
 *   shown: { weight: 'open' },
 *   personal: z.strictObject({ reason: z.string() }),
 * });
 * ```
 *
 * @param given.facts - a schema without transforms that JSON Schema can express, because the definition is stored as
 * data
 * @param given.shown - the audience of each fact; the compiler requires every field
 * @param given.personal - schema of the data that is sealed under the key of the reporter; `reason` is shown in the
 * history of the console
 */
export function defineEvent<
  const Type extends PluginWord,
  Facts extends z.core.$ZodType<EventPart>,
  Personal extends z.core.$ZodType<EventPart> = never,
>(given: {
  readonly type: Type;
  readonly label: Label;
  readonly facts: Facts;
  readonly shown: Treatments<z.core.output<Facts>>;
  readonly personal?: Personal;
}): EventKind<Type, Plain<z.core.output<Facts>>, Plain<z.core.output<Personal>>> {
  const { facts, label, personal, shown, type } = given;
  let definition: EventDefinition | undefined;
  // Validated here, because a history cannot be corrected later.
  const make = (inClear: unknown, sealed?: unknown) => ({
    type,
    facts: z.parse(facts, inClear),
    ...(sealed !== undefined && personal && { personal: z.parse(personal, sealed) }),
  });
  return Object.defineProperties(make, {
    type: { value: type },
    is: { value: (event: { readonly type: string }) => event.type === type },
    definition: {
      get: () => {
        definition ??= {
          type,
          label,
          facts: jsonSchema(facts),
          shown: shown as Table,
          personal: personal ? jsonSchema(personal) : null,
        };
        return definition;
      },
    },
  }) as unknown as EventKind<Type, Plain<z.core.output<Facts>>, Plain<z.core.output<Personal>>>;
}

function jsonSchema(schema: z.core.$ZodType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}
