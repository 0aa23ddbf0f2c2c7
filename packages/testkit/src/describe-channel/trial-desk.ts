import { type Channel, createAduan, StoreError } from '@aduan/core';
import type { InboundMessage } from '@aduan/core/channel';
import { memoryStore } from '@aduan/store-memory';
import { fakeNow } from '../conformance/fake-now.js';
import { type FakeClock, fakeClock } from '../fake-clock.js';
import { trialCalendar } from '../trial-calendar.js';

/** A real desk around the tested channel, with a store that can fail. */
export interface TrialDesk {
  fetch(request: Request): Promise<Response>;
  /** Processes all waiting work once. */
  workOff(): Promise<unknown>;
  start(): Promise<void>;
  close(): Promise<void>;
  /** Texts in the order in which the intake handled them. */
  readonly handled: readonly string[];
  /** Whether the store accepts webhook requests. */
  storeWorks: boolean;
  /** Called before a message is handled; the intake rethrows its errors. */
  before: (message: InboundMessage) => void | Promise<void>;
  readonly clock: FakeClock;
}

/** Opens a desk without time limits. */
export function trialDesk(channel: Channel): TrialDesk {
  const store = memoryStore();
  const handled: string[] = [];
  const clock = fakeClock(fakeNow);
  const aduan = createAduan({
    store: {
      ...store,
      async insertInbox(...rows) {
        if (!desk.storeWorks) throw new StoreError('store-unreachable', 'The trial store is down.');
        return store.insertInbox(...rows);
      },
    },
    calendar: trialCalendar,
    policies: [],
    channels: { conformance: channel },
    intake: {
      async receive({ message }) {
        await desk.before(message);
        for (const part of message.parts) if (part.type === 'text') handled.push(part.text);
        return { effects: [] };
      },
    },
    now: clock.now,
  });
  const desk: TrialDesk = {
    fetch: aduan.fetch,
    workOff: aduan.workOff,
    start: aduan.start,
    close: aduan.close,
    handled,
    storeWorks: true,
    before: () => {},
    clock,
  };
  return desk;
}
