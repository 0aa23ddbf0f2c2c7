import type { TicketId } from '@aduan/core';
import type { AnyPlugin, PluginDeliveries } from '@aduan/core/store';
import { demand } from '../conformance/demand.js';
import { settle } from '../conformance/settle.js';
import { codeOf, errorOf, messageOf } from './message-of.js';
import type { PluginCheck } from './plugin-conformance.js';
import { composeDesk, drivenDesk, openDesk } from './plugin-trial.js';
import { uncallable, undriven } from './preconditions.js';
import { ownTypes, requireReadable, tryWork, workedDesk } from './try-work.js';

const dayMs = 86_400_000;
/** Runs after which a job that still finds work is taken for endless. */
const manyRuns = 200;

/** Errors of which another check says what to do. */
const toldElsewhere = ['plugin.wrong-outcome', 'plugin.endless-job'];

/** The plugin, with every outcome of its deliveries noted. */
function watchingDeliveries(note: (what: unknown) => void): (plugin: AnyPlugin) => AnyPlugin {
  const watched = (own: PluginDeliveries): PluginDeliveries => ({
    ...own,
    targets: () => own.targets(),
    async deliver(delivery, leaseMs) {
      const outcome = await own.deliver(delivery, leaseMs);
      note(outcome);
      return outcome;
    },
  });
  return (plugin) => ({
    ...plugin,
    setup(context) {
      const parts = plugin.setup(context);
      return parts.deliveries ? { ...parts, deliveries: parts.deliveries.map(watched) } : parts;
    },
  });
}

/** Checks of the plugin at work. */
export const deskChecks: readonly PluginCheck[] = [
  {
    test: 'works: each call by its sample, and histories that everybody can read',
    notFor: uncallable,
    run: tryWork,
  },
  {
    test: 'writes each of its events when it is tried',
    notFor: undriven,
    async run(subject) {
      const { events = [], id } = subject.plugin;
      const written = await ownTypes(await workedDesk(subject), id);
      for (const { type } of events) {
        demand(
          written.includes(type),
          `nothing wrote "${type}": make it happen in samples or drive, so that it can be tried`,
        );
      }
    },
  },
  {
    test: 'logs no error while it works',
    notFor: undriven,
    async run(subject) {
      const { logEntries } = await workedDesk(subject);
      const wrong = logEntries.find(
        ({ event, level }) => level === 'error' && !toldElsewhere.includes(event),
      );
      demand(
        wrong === undefined,
        `the log says "${wrong?.event}": ${JSON.stringify(wrong?.data)}. A hook or job failed without anybody being told`,
      );
    },
  },
  {
    test: 'hands its deliveries over, and says what became of each',
    async notFor(subject) {
      const why = await undriven(subject);
      if (why) return why;
      return composeDesk(subject).parts.deliveries ? null : 'it delivers nothing';
    },
    async run(subject) {
      const { id } = subject.plugin;
      const outcomes: unknown[] = [];
      const watched = watchingDeliveries((outcome) => outcomes.push(outcome));
      const desk = await drivenDesk(subject, { watched });
      for (const { concurrency = 1, prefix } of desk.parts.deliveries ?? []) {
        demand(
          prefix.startsWith(`${id}:`),
          `deliveries have the prefix "${prefix}": begin it with "${id}:", or another plugin takes them`,
        );
        demand(
          Number.isInteger(concurrency) && concurrency > 0,
          `deliveries with concurrency ${concurrency} never begin: give a whole number from 1`,
        );
      }
      demand(outcomes.length > 0, 'nothing was delivered: make it happen in samples or drive');
      const isWrong = desk.logEntries.some(({ event }) => event === 'plugin.wrong-outcome');
      demand(
        !isWrong,
        `deliver answers ${JSON.stringify(outcomes)}: answer { outcome: { state, … }, pausedUntil } with nothing else in it; \`retry\` and \`held\` need \`at\`, \`dead\` an error`,
      );
    },
  },
  {
    test: 'ends its jobs',
    async notFor(subject) {
      const why = await undriven(subject);
      if (why) return why;
      return composeDesk(subject).parts.jobs ? null : 'it has no jobs';
    },
    async run(subject) {
      const { clock, parts } = await drivenDesk(subject);
      const names = (parts.jobs ?? []).map(({ name }) => name);
      demand(new Set(names).size === names.length, `two jobs have one name: ${names.join(', ')}`);
      clock.advance(dayMs);
      for (const { everyMs, name, run } of parts.jobs ?? []) {
        demand(everyMs > 0, `job "${name}" runs every ${everyMs} ms: give a time above 0`);
        let runs = 0;
        while (await settle(run(), `Bound the job "${name}".`)) {
          runs += 1;
          demand(
            runs < manyRuns,
            `job "${name}" found work ${manyRuns} times in a row: answer false once nothing is left, and claim what you work on`,
          );
        }
      }
    },
  },
  {
    test: 'stops, and goes on over what it wrote',
    notFor: undriven,
    async run(subject) {
      const { aduan, clock, store } = await drivenDesk(subject);
      await settle(aduan.close(), 'Let drain end.');
      const at = clock.now() + dayMs;
      const again = await drivenDesk(subject, { store, at });
      await settle(again.aduan.close(), 'Let drain end.');
    },
  },
  {
    test: 'can be left out: histories stay readable, and it copes with what it missed',
    notFor: undriven,
    async run(subject) {
      const { id } = subject.plugin;
      const first = await drivenDesk(subject);
      const { store } = first;
      const bare = { before: subject.before ?? [], desk: subject.desk ?? {} };
      const absent = composeDesk({ ...bare, plugin: nothing }, { store });
      await absent.aduan.start({ workers: false, missingPlugins: [id] });
      await requireReadable({ ...absent, tickets: first.tickets });
      const operations = Object.entries(first.operations).filter(([, { on }]) => on === 'ticket');
      const missed: (readonly [string, TicketId])[] = [];
      for (const [name] of operations) {
        const { id: ticket } = (await absent.trial()).ticket;
        await absent.aduan.tickets.note(ticket, 'Dicatat.', { actor: absent.officer });
        missed.push([name, ticket]);
      }

      const back = await openDesk(subject, { store });
      for (const [name, ticket] of missed) {
        const trial = await back.trial(ticket);
        const input = await back.sample(name, trial);
        const actor = back.callerOf(name, trial);
        const error = await errorOf(back.call(name, ticket, input, { actor }));
        demand(
          error === null || codeOf(error) !== null,
          `"${name}" fails on a ticket that was opened while the plugin was left out (${messageOf(error)}): such a ticket has no row and no event of it`,
        );
      }
    },
  },
];

/** Replaces a plugin that is left out. */
const nothing: AnyPlugin = {
  contract: 'plugin/1',
  id: 'nothing',
  requires: [],
  setup: () => ({}),
};
