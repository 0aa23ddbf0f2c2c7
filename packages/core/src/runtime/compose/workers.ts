import type { ChannelContext } from '../../channel/context.js';
import type { PluginJob } from '../../plugin/plugin.js';
import type { Logger } from '../../ports/logger.js';
import { pollChannel } from '../arrival/poll-channel.js';
import { workInbox } from '../inbox/inbox-turn.js';
import { createOutboxWorker } from '../outbox/outbox-round.js';
import type { Runtime } from '../runtime.js';
import { ticketIndexer } from '../search/index-tickets.js';
import { createSweeper } from '../upkeep/sweeper.js';
import { createWorkerLoop } from './worker-loop.js';

/** Polling intervals for work that was not signalled, ms. */
const pollMs = {
  inbox: 500,
  outbox: 500,
  sweeper: 1_000,
  search: 1_000,
  channel: 1_000,
};
/** How often one job of a plugin runs in one `workOff`. A choice of this project. */
const maxTurns = 10_000;
const lanes = { inbox: 8, outbox: 8 };
/** How long shutdown waits for a message that is being sent, ms. */
const sendPatienceMs = 10_000;

/**
 * The workers of one desk: inbox, outbox, sweeper, search index, jobs of plugins, and one poller for each channel that polls.
 */
export interface Workers {
  start(): void;
  stop(): Promise<void>;
  wakeInbox(): void;
  wakeOutbox(): void;
  /**
   * Does all pending work, of each kind in turn, waits for work that the loops have begun, and flushes the view log.
   * Without running loops, it also polls the channels.
   *
   * @param until - when it aborts, no more work begins
   * @returns how many items of work were done
   * @throws the first failure, after all other work was tried
   */
  workOff(until?: AbortSignal): Promise<number>;
}

/** Creates the workers; nothing runs before `start`. */
export function createWorkers(runtime: Runtime, pluginJobs: readonly PluginJob[]): Workers {
  const { contexts, log } = runtime;
  const { sending, sendingContexts } = withOwnSignal(contexts);
  const jobs = {
    inbox: () => workInbox(runtime),
    outbox: createOutboxWorker(runtime, sendingContexts),
    sweeper: createSweeper(runtime),
    search: ticketIndexer(runtime),
  };
  const loop = (name: keyof typeof jobs, concurrency: number) =>
    createWorkerLoop({ name, work: jobs[name], pollMs: pollMs[name], concurrency, log });
  const inbox = loop('inbox', lanes.inbox);
  const outbox = loop('outbox', lanes.outbox);
  const sweeper = loop('sweeper', 1);
  const otherLoops = [
    loop('search', 1),
    ...pluginJobs.map(({ everyMs, name, run }) =>
      createWorkerLoop({ name, work: run, pollMs: everyMs, concurrency: 1, log }),
    ),
  ];
  const polls = [...contexts].flatMap(([name, context]) => {
    const channel = runtime.channels[name];
    if (!channel?.poll) return [];
    const ask = (own: ChannelContext) => pollChannel(runtime, channel, own);
    return [{ name: `poll:${name}`, context, ask }];
  });
  const pollers = polls.map(({ ask, context, name }) => {
    const work = () => ask(context);
    return createWorkerLoop({ name, work, pollMs: pollMs.channel, concurrency: 1, log });
  });
  let running = false;

  return {
    start() {
      running = true;
      for (const each of [inbox, outbox, sweeper, ...otherLoops, ...pollers]) each.start();
    },
    async stop() {
      await Promise.all(pollers.map((poller) => poller.stop()));
      await Promise.all([inbox, sweeper, ...otherLoops].map((each) => each.stop()));
      const patience = setTimeout(() => sending.abort(), sendPatienceMs);
      await outbox.stop();
      clearTimeout(patience);
    },
    wakeInbox: inbox.wake,
    wakeOutbox: outbox.wake,
    async workOff(until) {
      const turns = new Set([
        ...Object.values(jobs),
        ...pluginJobs.map((job) => boundedRun(job, log)),
      ]);
      if (!running)
        for (const { ask, context } of polls) turns.add(() => ask(within(context, until)));
      const failures: unknown[] = [];
      let done = 0;
      for (let found = true; found && !until?.aborted; ) {
        found = false;
        for (const turn of turns) {
          if (until?.aborted) break;
          try {
            if (!(await turn())) continue;
            found = true;
            done += 1;
          } catch (error) {
            turns.delete(turn);
            failures.push(error);
          }
        }
        for (const each of [inbox, outbox, sweeper, ...otherLoops])
          found = (await each.settle()) || found;
      }
      for (const drain of runtime.drains) await drain();
      if (failures.length > 0) throw failures[0];
      return done;
    },
  };
}

/**
 * The work of a plugin in one `workOff`. A job that always finds more would never let it end, so it is left for the next
 * time after many turns.
 */
function boundedRun({ name, run }: PluginJob, log: Logger): () => Promise<boolean> {
  let turns = 0;
  return async () => {
    turns += 1;
    if (turns <= maxTurns) return run();
    if (turns === maxTurns + 1) log('error', 'plugin.endless-job', { job: name });
    return false;
  };
}

/** Limits a long poll by the signal of `workOff`, so that a provider cannot hold the turn longer. */
function within(context: ChannelContext, until: AbortSignal | undefined): ChannelContext {
  return until ? { ...context, signal: AbortSignal.any([context.signal, until]) } : context;
}

/**
 * Contexts for sending. Their signal outlives the signal of streams and polls, so a message that is being sent can
 * still arrive.
 */
function withOwnSignal(contexts: ReadonlyMap<string, ChannelContext>) {
  const sending = new AbortController();
  const { signal } = sending;
  const sendingContexts = new Map(
    [...contexts].map(([name, context]) => [name, { ...context, signal }]),
  );
  return { sending, sendingContexts };
}
