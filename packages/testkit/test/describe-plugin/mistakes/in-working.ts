import { defineEvent, defineTicketQuery } from '@aduan/core/plugin';
import * as z from 'zod';
import { asked } from '../sample-plugin.js';
import { type PluginMistake, withData, withParts } from './mistake.js';

const works = 'works: each call by its sample, and histories that everybody can read';
const writes = 'writes each of its events when it is tried';
const logs = 'logs no error while it works';
const hands = 'hands its deliveries over, and says what became of each';
const ends = 'ends its jobs';
const stops = 'stops, and goes on over what it wrote';
const leftOut = 'can be left out: histories stay readable, and it copes with what it missed';

const done = defineEvent({
  type: 'visits:done',
  label: { id: 'Sudah dikunjungi', en: 'Visited' },
  facts: z.strictObject({}),
  shown: {},
});

/** Mistakes of plugins at work. */
export const workMistakes: readonly PluginMistake[] = [
  {
    name: 'has a command that always fails',
    make: withParts(({ commands, queries }) => {
      const run = async () => {
        throw new Error('no van');
      };
      return { commands, queries: { ...queries, wishes: { ...queries.wishes, run } } };
    }),
    noticedBy: { [works]: /no van/ },
  },
  {
    name: 'is tried without an input that it needs',
    tell: (good) => ({ ...good, samples: {} }),
    noticedBy: { [works]: /give describePlugin samples\.ask/ },
  },
  {
    name: 'writes an event that it does not define',
    make: withData({ events: [] }),
    noticedBy: { [works]: /writes "visits:asked", which is not among its "events"/ },
  },
  {
    name: 'defines an event that nothing writes',
    make: withData({ events: [asked, done] }),
    noticedBy: { [writes]: /nothing wrote "visits:done"/ },
  },
  {
    name: 'fails after a commit',
    make: withParts(({ hooks }) => ({
      hooks: {
        ...hooks,
        committed() {
          throw new Error('no van');
        },
      },
    })),
    noticedBy: { [logs]: /the log says "plugin\.committed-failed"/ },
  },
  {
    name: 'says of a delivery more than there is to say',
    make: withParts(({ deliveries }) => ({
      deliveries: deliveries.map((each) => ({
        ...each,
        deliver: async () =>
          ({ outcome: { state: 'sent', providerIds: [], at: 5 }, pausedUntil: null }) as never,
      })),
    })),
    noticedBy: { [hands]: /deliver answers .*"at":5.* with nothing else in it/ },
  },
  {
    name: 'throws where a delivery fails',
    make: withParts(({ deliveries }) => ({
      deliveries: deliveries.map((each) => ({
        ...each,
        async deliver() {
          throw new Error('no van');
        },
      })),
    })),
    noticedBy: { [works]: /fails \(Error: no van\): a delivery answers "retry" or "dead"/ },
  },
  {
    name: 'has deliveries that never begin',
    make: withParts(({ deliveries }) => ({
      deliveries: deliveries.map((each) => ({ ...each, concurrency: 0 })),
    })),
    noticedBy: { [hands]: /concurrency 0 never begin/ },
  },
  {
    name: 'has a job without an end',
    make: withParts(({ jobs }) => ({
      jobs: jobs.map((job) => ({ ...job, run: async () => true })),
    })),
    noticedBy: { [ends]: /job "visits:tidy" found work 200 times in a row/ },
  },
  {
    name: 'counts from the start of the process',
    make: withParts(({ commands }, { rows }) => {
      let tour = 0;
      const { plan } = commands;
      const run = async ({ day }: { readonly day: string }) => {
        tour += 1;
        const row = { key: `tour-${tour}`, value: { day }, expectedVersion: 0 };
        if (!(await rows('tours').write(row))) throw new Error('the tour is there already');
        return { tour };
      };
      return { commands: { ...commands, plan: { ...plan, run } } };
    }),
    noticedBy: { [stops]: /the tour is there already/ },
  },
  {
    name: 'expects a row of every ticket',
    make: withParts(({ hooks, queries }, { rows }) => {
      const houses = defineTicketQuery({
        input: z.object({}),
        answer: z.object({ day: z.string() }),
        async run({ id }) {
          const row = await rows<{ readonly day: string }>('tours').read(id);
          if (!row) throw new TypeError('no row');
          return row.value;
        },
      });
      return {
        queries: { ...queries, houses },
        hooks: {
          ...hooks,
          write(change, tx) {
            hooks.write(change, tx);
            const { id: key } = change.ticket;
            const subject = { ticket: key };
            if (!change.before)
              tx.put('tours', { key, value: { day: 'monday' }, expectedVersion: 0, subject });
          },
        },
      };
    }),
    noticedBy: {
      [leftOut]: /"houses" fails on a ticket that was opened while the plugin was left/,
    },
  },
];
