import { defineEvent } from '@aduan/core/plugin';
import * as z from 'zod';
import { askCommand, asked, visitState, type Wish } from '../sample-plugin.js';
import { type PluginMistake, withData, withParts } from './mistake.js';

const clear = 'keeps nothing of a person in clear';
const log = 'tells the log nothing of a person';
const tracking = 'shows on the tracking page no names, and only commands that are there';
const givesUp = 'gives up with a person what it keeps of them, and the export counts it';

const openly = defineEvent({
  type: 'visits:asked',
  label: { id: 'Minta dikunjungi: {wish}', en: 'Asked for a visit: {wish}' },
  facts: z.strictObject({ wish: z.string() }),
  shown: { wish: 'words' },
});

/** The text of a wish in an event. */
function wishIn(event: { readonly type: string; readonly personal?: unknown }): string {
  return event.type === asked.type ? ((event.personal ?? { text: '' }) as Wish).text : '';
}

/** Mistakes with personal data. */
export const privacyMistakes: readonly PluginMistake[] = [
  {
    name: 'keeps what people write among its facts',
    make: (good) => ({
      ...good,
      ...withParts(({ commands }) => {
        const ask = askCommand({
          decide: (_ticket, given) => [openly({ wish: (given as { wish: string }).wish })],
        });
        return { commands: { ...commands, ask } };
      })(good),
      events: [openly],
    }),
    noticedBy: { [clear]: /stands in clear in commit\..*facts/ },
  },
  {
    name: 'does not seal its rows',
    make: withData({ tables: { wishes: { sealed: false }, tours: { sealed: false } } }),
    noticedBy: { [clear]: /stands in clear in commit\..*value/ },
  },
  {
    name: 'hands the words of people to the outbox',
    make: withParts(({ hooks }) => ({
      hooks: {
        ...hooks,
        write: (change, tx) =>
          hooks.write(change, {
            ...tx,
            deliver: (delivery) =>
              tx.deliver({
                ...delivery,
                payload: new TextEncoder().encode(change.events.map(wishIn).join()),
              }),
          }),
      },
    })),
    noticedBy: { [clear]: /stands in clear in commit\..*payload/ },
  },
  {
    name: 'answers a command with what people wrote',
    make: withParts(({ commands, queries: { wishes } }) => {
      const run = async () => ({
        tour: 1,
        wishes: await (wishes.run as (given: object) => unknown)({}),
      });
      return { commands: { ...commands, plan: { ...commands.plan, run } } };
    }),
    noticedBy: { [clear]: /stands in clear/ },
  },
  {
    name: 'logs what people write',
    make: withParts(({ hooks }, context) => ({
      hooks: {
        ...hooks,
        write(change, tx) {
          context.log('info', 'visit.asked', { wish: change.events.map(wishIn).join() });
          hooks.write(change, tx);
        },
      },
    })),
    noticedBy: { [log]: /in the log entry "visit\.asked"/ },
  },
  {
    name: 'shows the wish on the tracking page',
    make: withParts(({ hooks }, { rows }) => ({
      hooks: {
        ...hooks,
        async tracking() {
          const wishes = await rows<Wish>('wishes').list();
          return { shown: { wishes: wishes.map(({ value }) => value.text) } };
        },
      },
    })),
    noticedBy: { [tracking]: /the tracking page shows what leads to a person/ },
  },
  {
    name: 'offers a command that the tracking page does not have',
    make: withParts(({ hooks }) => ({
      hooks: { ...hooks, tracking: () => ({ shown: visitState.initial, may: ['visits:plan'] }) },
    })),
    noticedBy: { [tracking]: /offers "visits:plan", which has no route there/ },
  },
  {
    name: 'keeps rows of a person that are about nobody',
    make: withParts(({ hooks }) => ({
      hooks: {
        ...hooks,
        write: (change, tx) =>
          hooks.write(change, {
            ...tx,
            put: (table, { subject: _, ...row }) => tx.put(table, row),
          }),
      },
    })),
    noticedBy: { [givesUp]: /the export counts 0 rows, and 1 say something of the person/ },
  },
  {
    name: 'remembers people in its memory',
    make: withParts(({ hooks, queries }) => {
      const known: Wish[] = [];
      return {
        hooks: {
          ...hooks,
          write(change, tx) {
            known.push(...change.events.map((event) => ({ text: wishIn(event) })));
            hooks.write(change, tx);
          },
        },
        queries: { ...queries, wishes: { ...queries.wishes, run: async () => known } },
      };
    }),
    noticedBy: { [givesUp]: /"wishes" still answers with what was erased/ },
  },
];
