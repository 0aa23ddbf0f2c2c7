import type { Aduan } from '@aduan/core';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { label, phase } from '../schemas/fields.js';

/** Routes that describe a desk and its state. */
export function deskRoutes(aduan: Aduan): readonly Operation[] {
  const scope = 'desk:read';
  const { categories, workflow } = aduan;
  return [
    read({
      name: 'whoAmI',
      path: '/me',
      summary: 'Who you are to the desk',
      scope,
      answer: z.object({
        id: z.string(),
        kind: z.enum(['citizen', 'officer', 'system']),
        roles: z.array(z.string()),
        units: z.array(z.string()),
        regions: z.array(z.string()),
      }),
      run: async (_call, { actor }) => actor,
    }),
    read({
      name: 'describeDesk',
      path: '/meta',
      summary: 'What this desk can do',
      scope,
      answer: z.object({
        kinds: z
          .array(z.object({ id: z.string(), label }))
          .describe('What a case can be; the first is what it is when nobody says.'),
        search: z
          .enum(['off', 'facts', 'words'])
          .describe(
            'What searchTickets looks through: `facts` such as number, subject, cooperative, place and topic; `words` also what was written and noted, and with `identities` people; `off`: it is not searched.',
          ),
      }),
      run: async () => ({
        kinds: aduan.kinds.map(({ id, label: name }) => ({ id, label: name })),
        search: aduan.search,
      }),
    }),
    read({
      name: 'listCategories',
      path: '/categories',
      summary: 'The topics that a case can have, each with the path that leads to it',
      scope,
      answer: z.object({
        items: z.array(z.object({ code: z.string(), label, group: label, path: z.array(label) })),
      }),
      run: async () => ({
        items: (categories?.choices() ?? []).map((choice) => {
          const path = categories?.path(choice.code).map(({ label: name }) => name) ?? [];
          return { ...choice, path };
        }),
      }),
    }),
    read({
      name: 'listStates',
      path: '/states',
      summary: 'The states of the workflow with their words for officers and citizens',
      scope,
      answer: z.object({
        items: z.array(z.object({ state: z.string(), phase, official: label, citizen: label })),
      }),
      run: async () => ({
        items: Object.entries(workflow.definition.states).map(([state, known]) => {
          return { state, ...known };
        }),
      }),
    }),
    read({
      name: 'getHealth',
      path: '/health/details',
      summary: 'What waits and what is stuck',
      scope: 'health:read',
      answer: z.object({
        ok: z.boolean(),
        serving: z.boolean(),
        store: z.boolean(),
        keys: z.string(),
        inbox: z.int(),
        outbox: z.int(),
        deadLetters: z.object({ inbox: z.int(), outbox: z.int() }),
        channels: z.record(z.string(), z.boolean()),
      }),
      run: () => aduan.health(),
    }),
  ];
}
