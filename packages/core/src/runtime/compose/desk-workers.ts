import type { ChannelContext } from '../../channel/context.js';
import { pollChannel } from '../arrival/poll-channel.js';
import type { Desk } from '../desk.js';
import { workInbox } from '../inbox/inbox-worker.js';
import { createOutboxWorker } from '../outbox/outbox-worker.js';
import { createSweeper } from '../upkeep/sweeper.js';
import { createWorkerLoop, type WorkerLoop } from './worker-loop.js';

/** How often workers look for work that nobody told them of, ms. */
const pollMs = {
  inbox: 500,
  outbox: 500,
  sweeper: 1_000,
  notices: 1_000,
  outside: 1_000,
  channel: 1_000,
};
const lanes = { inbox: 8, outbox: 8 };
/** How long a message that is being sent at the end may take, ms. */
const sendPatienceMs = 10_000;

/** The workers of one desk: inbox, outbox, sweeper, rooms, and one poller for each channel that polls. */
export interface DeskWorkers {
  start(): void;
  stop(): Promise<void>;
  wakeInbox(): void;
  wakeOutbox(): void;
  /** Does all work that waits now, and waits for what the loops have begun. @returns how many pieces it did */
  workOff(): Promise<number>;
}

/** Makes the workers; nothing runs before `start`. */
export function createDeskWorkers(
  desk: Desk,
  contexts: ReadonlyMap<string, ChannelContext>,
): DeskWorkers {
  const { sending, sendingContexts } = withOwnSignal(contexts);
  const { log } = desk;
  const jobs = {
    inbox: () => workInbox(desk, contexts),
    outbox: createOutboxWorker(desk, sendingContexts),
    sweeper: createSweeper(desk),
    notices: async () => (await desk.notices.room?.work()) ?? false,
    outside: () => workOutside(desk),
  };
  const loop = (name: keyof typeof jobs, concurrency: number) =>
    createWorkerLoop({ name, work: jobs[name], pollMs: pollMs[name], concurrency, log });
  const inbox = loop('inbox', lanes.inbox);
  const outbox = loop('outbox', lanes.outbox);
  const sweeper = loop('sweeper', 1);
  const rooms = [loop('notices', 1), loop('outside', 1)];
  const pollers = [...contexts].flatMap(([name, context]): readonly WorkerLoop[] => {
    const channel = desk.channels[name];
    if (!channel?.poll) return [];
    const work = () => pollChannel(desk, channel, context, inbox.wake);
    return [
      createWorkerLoop({ name: `poll:${name}`, work, pollMs: pollMs.channel, concurrency: 1, log }),
    ];
  });

  return {
    start() {
      for (const each of [inbox, outbox, sweeper, ...rooms, ...pollers]) each.start();
    },
    async stop() {
      await Promise.all(pollers.map((poller) => poller.stop()));
      await Promise.all([inbox, sweeper, ...rooms].map((each) => each.stop()));
      const patience = setTimeout(() => sending.abort(), sendPatienceMs);
      await outbox.stop();
      clearTimeout(patience);
    },
    wakeInbox: inbox.wake,
    wakeOutbox: outbox.wake,
    async workOff() {
      let done = 0;
      for (let found = true; found; ) {
        found = false;
        for (const job of Object.values(jobs)) {
          while (await job()) {
            found = true;
            done += 1;
          }
        }
        for (const each of [inbox, outbox, sweeper, ...rooms])
          found = (await each.settle()) || found;
      }
      return done;
    },
  };
}

/** Every room does one piece, so that none waits for another one. */
async function workOutside({ outside }: Desk): Promise<boolean> {
  let found = false;
  for (const room of outside.values()) found = ((await room.work?.()) ?? false) || found;
  return found;
}

/** Contexts whose signal outlives that of streams and polls: a message under way may still arrive. */
function withOwnSignal(contexts: ReadonlyMap<string, ChannelContext>) {
  const sending = new AbortController();
  const { signal } = sending;
  const sendingContexts = new Map(
    [...contexts].map(([name, context]) => [name, { ...context, signal }]),
  );
  return { sending, sendingContexts };
}
