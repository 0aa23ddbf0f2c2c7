import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Channel, createAduan, type Principal, StoreError, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { fakeClock, fakeNow } from '@aduan/testkit';

export const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer'],
  units: [],
  regions: [],
};

/** A desk with one channel of the Chat SDK, and a store that can be made to fail. */
export function deskOn(chat: Channel, provider: typeof fetch = async () => new Response()) {
  const clock = fakeClock(fakeNow);
  const store = memoryStore();
  const state = { storeWorks: true };
  const aduan = createAduan({
    store: {
      ...store,
      async insertInbox(...rows) {
        if (!state.storeWorks) throw new StoreError('store-unreachable', 'The store is down.');
        return store.insertInbox(...rows);
      },
    },
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { chat },
    fetch: provider,
    now: clock.now,
  });
  return {
    aduan,
    clock,
    state,
    /** What citizens said in all cases, in order. */
    async said() {
      await aduan.workOff();
      const { items } = await aduan.tickets.list({}, { actor: officer });
      const cases = await Promise.all(
        items.map(({ ticket }) => aduan.tickets.get(ticket.id, { actor: officer })),
      );
      return cases.flatMap(({ timeline }) =>
        timeline.flatMap((entry) =>
          entry.type === 'message' && entry.direction === 'in' ? [entry.text] : [],
        ),
      );
    },
  };
}

/** Where the desk takes deliveries. */
export const url = 'https://desk.example/aduan/chat';
