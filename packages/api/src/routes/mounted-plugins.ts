import type { Aduan, Principal } from '@aduan/core';
import type { PluginCatalogue } from '@aduan/core/store';
import { canDo } from '@aduan/core/ticket';
import * as z from 'zod';
import { label } from '../schemas/fields.js';

const field = /* @__PURE__ */ z.object({
  label,
  values: z.record(z.string(), label).describe('Names of codes.'),
  holds: z
    .enum(['instant', 'officer', 'unit'])
    .nullable()
    .describe('An instant in epoch ms, the id of an officer, the code of a unit.'),
});

const catalogue = /* @__PURE__ */ z
  .object({
    name: label,
    commands: z
      .array(z.object({ name: z.string(), label }))
      .describe('Operations below `/tickets/{id}` that your roles allow.'),
    errors: z.record(z.string(), label).describe('By error code.'),
    fields: z
      .record(z.string(), field)
      .describe('Fields of its events, of its state of a case and of its commands, by name.'),
  })
  .meta({ id: 'PluginCatalogue', description: 'What officers read of a plugin.' });

/** Plugins of a desk, for `GET /meta`. */
export const mountedPlugins = /* @__PURE__ */ z
  .array(
    z.object({
      id: z.string(),
      ticketCommands: z.array(z.string()),
      catalogue: catalogue.nullable(),
    }),
  )
  .describe(
    'What the desk has beside its tickets. `ticketCommands` are names of operations below `/tickets/{id}` that change a case. `catalogue` is what officers read of a plugin without a screen of its own.',
  );

/** The plugins of a desk, with the commands that an actor may run. */
export function pluginsOf(
  { mounted, workflow }: Aduan,
  actor: Principal,
): z.input<typeof mountedPlugins> {
  return mounted.map(({ parts, plugin: { catalogue: read, errors = {}, id } }) => {
    const commands = Object.entries(parts.commands ?? {}).flatMap(
      ([name, { http, officersOnly, on, permission }]) => {
        const isAllowed =
          !(officersOnly && actor.kind === 'citizen') &&
          (permission === null || canDo(workflow, actor, permission).allowed);
        if (on !== 'ticket' || !http) return [];
        const { name: operation = name, summary } = http;
        const label = read?.commands?.[name] ?? { id: summary, en: summary };
        return [{ name: operation, label, isAllowed }];
      },
    );
    const ticketCommands = commands.map(({ name }) => name);
    if (!read) return { id, ticketCommands, catalogue: null };
    const allowed = commands.flatMap(({ isAllowed, ...command }) => (isAllowed ? [command] : []));
    const titles = Object.entries(errors).map(([code, { title }]) => [code, title]);
    const words = { name: read.name, errors: Object.fromEntries(titles), fields: fieldsOf(read) };
    return { id, ticketCommands, catalogue: { ...words, commands: allowed } };
  });
}

function fieldsOf({ fields = {} }: PluginCatalogue) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { holds = null, label: text, values = {} }]) => [
      name,
      { label: text, values, holds },
    ]),
  );
}
