import type { JsonSchema } from '@aduan/core/plugin';
import { type AnyEventKind, personalDataOf } from '@aduan/core/store';
import { demand } from '../conformance/demand.js';
import { messageOf } from './message-of.js';
import type { PluginCheck, PluginConformance } from './plugin-conformance.js';
import { composeDesk } from './plugin-trial.js';
import { uncomposed, unheldPermission, unreadable } from './preconditions.js';

function propertiesOf(schema: JsonSchema | null): Readonly<Record<string, JsonSchema>> {
  return (schema?.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
}

function requireLabel(label: Readonly<Record<string, string>> | undefined, what: string): void {
  for (const locale of ['id', 'en']) {
    const isThere = (label?.[locale] ?? '').trim().length > 0;
    demand(isThere, `${what} says nothing in "${locale}": officers read Indonesian and English`);
  }
}

function requirePlainObject(schema: JsonSchema, what: string): void {
  demand(
    schema.type === 'object' && schema.additionalProperties === false,
    `${what} may hold fields that nobody declared: use z.strictObject`,
  );
  for (const [field, property] of Object.entries(propertiesOf(schema))) {
    demand(
      Object.keys(property).length > 0,
      `${what}: "${field}" may be anything, so an auditor learns nothing of it; say its type`,
    );
  }
}

function eventsOf({ plugin: { events = [] } }: PluginConformance): readonly AnyEventKind[] {
  return events;
}

async function withoutEvents(subject: PluginConformance): Promise<string | null> {
  return eventsOf(subject).length === 0 ? 'it writes no events' : unreadable(subject);
}

/** Checks of a plugin's declarations, without a desk. */
export const dataChecks: readonly PluginCheck[] = [
  {
    test: 'keeps facts and sealed parts that JSON Schema can say',
    async notFor(subject) {
      return eventsOf(subject).length === 0 ? 'it writes no events' : null;
    },
    async run(subject) {
      for (const kind of eventsOf(subject)) {
        try {
          JSON.stringify(kind.definition);
        } catch (error) {
          throw new Error(
            `"${kind.type}" cannot be kept as data: use plain types without transforms, dates or maps, and convert them in the command (${messageOf(error)})`,
            { cause: error },
          );
        }
        const { facts, personal } = kind.definition;
        requirePlainObject(facts, `facts of "${kind.type}"`);
        if (personal) requirePlainObject(personal, `the sealed part of "${kind.type}"`);
      }
    },
  },
  {
    test: 'fits into a desk, and touches no store before the desk starts',
    notFor: unreadable,
    async run(subject) {
      try {
        const { storeCalls } = composeDesk(subject);
        const [first] = storeCalls;
        demand(
          first === undefined,
          `setup calls the store (${first?.method}): do so in start, or when something is asked`,
        );
      } catch (error) {
        throw new Error(`No desk can be composed with it. ${messageOf(error)}`, { cause: error });
      }
    },
  },
  {
    test: 'tells each event in Indonesian and English, by its facts',
    notFor: withoutEvents,
    async run(subject) {
      for (const { definition, type } of eventsOf(subject)) {
        requireLabel(definition.label, `the label of "${type}"`);
        const facts = Object.keys(propertiesOf(definition.facts));
        for (const [locale, text] of Object.entries(definition.label)) {
          for (const [, field = ''] of text.matchAll(/\{(\w+)\}/g)) {
            demand(
              facts.includes(field),
              `the label of "${type}" in "${locale}" names {${field}}, which is no fact of it: people would read the braces`,
            );
          }
        }
      }
    },
  },
  {
    test: 'says who may see each fact, and each field of what it keeps of a ticket',
    notFor: unreadable,
    async run(subject) {
      const { state } = subject.plugin;
      const tables = eventsOf(subject).map(({ definition: { facts, shown }, type }) => ({
        what: `"${type}"`,
        fields: Object.keys(propertiesOf(facts)),
        shown,
      }));
      const own = state
        ? [{ what: 'its state', fields: Object.keys(state.initial), shown: state.shown }]
        : [];
      for (const { fields, shown, what } of [...tables, ...own]) {
        const missing = fields.filter((field) => shown[field] === undefined);
        demand(
          missing.length === 0,
          `"shown" of ${what} leaves out ${missing.join(', ')}, which nobody would ever see: say how each is shown`,
        );
        const stray = Object.keys(shown).filter((field) => !fields.includes(field));
        demand(
          stray.length === 0 || what === 'its state',
          `"shown" of ${what} names ${stray.join(', ')}, which it does not have`,
        );
      }
    },
  },
  {
    test: 'says what it keeps of persons, why and for how long',
    async notFor(subject) {
      const broken = await unreadable(subject);
      if (broken !== null) return broken;
      return personalDataOf(subject.plugin).length === 0 ? 'it keeps nothing of persons' : null;
    },
    async run({ plugin }) {
      for (const { purpose, retention, what, where } of personalDataOf(plugin)) {
        demand(
          purpose !== null && retention !== null,
          `"personal" of the plugin lacks the ${purpose === null ? 'purpose' : 'retention'} of ${where}: say it, or nobody can list what the desk keeps of people`,
        );
        for (const said of [what, purpose, retention]) requireLabel(said, `"personal" of ${where}`);
      }
    },
  },
  {
    test: 'has a status and titles for each of its errors',
    async notFor({ plugin: { errors = {} } }) {
      return Object.keys(errors).length === 0 ? 'it has no errors of its own' : null;
    },
    async run({ plugin: { errors = {} } }) {
      for (const [code, { status, title }] of Object.entries(errors)) {
        requireLabel(title, `the title of "${code}"`);
        demand(
          Number.isInteger(status) && status >= 400 && status <= 599,
          `"${code}" has the status ${status}: errors have one from 400 to 599`,
        );
      }
    },
  },
  {
    test: 'has a catalogue in both languages',
    async notFor({ plugin: { catalogue } }) {
      return catalogue ? null : 'it has no catalogue: officers read its history only';
    },
    async run({ plugin: { catalogue } }) {
      requireLabel(catalogue?.name, 'the name of the plugin');
      for (const [command, label] of Object.entries(catalogue?.commands ?? {}))
        requireLabel(label, `the name of the command "${command}"`);
      for (const [field, { label, values = {} }] of Object.entries(catalogue?.fields ?? {})) {
        requireLabel(label, `the label of the field "${field}"`);
        for (const [code, name] of Object.entries(values))
          requireLabel(name, `the name of "${code}" in the field "${field}"`);
      }
    },
  },
  {
    test: 'names in its catalogue only commands on tickets that it has',
    async notFor(subject) {
      return subject.plugin.catalogue?.commands
        ? uncomposed(subject)
        : 'its catalogue names no commands';
    },
    async run(subject) {
      const { operations } = composeDesk(subject);
      for (const name of Object.keys(subject.plugin.catalogue?.commands ?? {})) {
        const { kind, on } = operations[name] ?? {};
        demand(
          kind === 'command' && on === 'ticket',
          `the catalogue names "${name}", which is no command of it on a ticket: nobody would read it`,
        );
      }
    },
  },
  {
    test: 'asks only for permissions that somebody can hold',
    notFor: uncomposed,
    async run(subject) {
      const [name, permission] = unheldPermission(subject) ?? [];
      demand(
        name === undefined,
        `"${name}" needs "${permission}", which no role holds: propose roles in "permissions" of the plugin`,
      );
    },
  },
];
