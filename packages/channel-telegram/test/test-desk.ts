import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Channel, createAduan, type Principal, StoreError } from '@aduan/core';
import { sp4nPractice } from '@aduan/core/sla';
import { memoryStore } from '@aduan/store-memory';
import { fakeClock, fakeNow } from '@aduan/testkit';
import { fieldsOf, methodOf, telegramTakes } from './bot-api.js';

const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer'],
  units: [],
  regions: [],
  display: { name: 'Petugas B', role: 'Petugas layanan' },
};

/** One call of the Bot API. */
export interface Call {
  readonly method: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Answer = (request: Request, call: Call) => Response | Promise<Response>;

/** A desk on Telegram, and a Bot API that answers as the test says. */
export function deskOn(telegram: Channel, answer: Answer = telegramTakes) {
  const clock = fakeClock(fakeNow);
  const calls: Call[] = [];
  const complaints: string[] = [];
  const state = { answer, storeWorks: true };
  const api: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const call = { method: methodOf(request), fields: await fieldsOf(request.clone()) };
    calls.push(call);
    return state.answer(request, call);
  };
  const store = memoryStore();
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
    channels: { telegram },
    fetch: api,
    now: clock.now,
    logger: (level, event) => {
      if (level === 'warn' || level === 'error') complaints.push(event);
    },
  });
  return {
    aduan,
    clock,
    calls,
    /** What the desk had to warn of. */
    complaints,
    state,
    tickets: async () => (await aduan.tickets.list({}, { actor: officer })).items,
    /** What the citizen said in the case, if there is one. */
    async said() {
      const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
      if (!item) return [];
      const { timeline } = await aduan.tickets.get(item.ticket.id, { actor: officer });
      return timeline.flatMap((entry) =>
        entry.type === 'message' && entry.direction === 'in' && entry.text ? [entry.text] : [],
      );
    },
    async reply(text: string) {
      const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
      if (item) await aduan.tickets.answer(item.ticket.id, text, { actor: officer });
      await aduan.workOff();
    },
    async answered() {
      const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
      const [owed] = item?.ticket.obligations ?? [];
      return [owed?.status, ...(owed?.attempts ?? []).map(({ outcome }) => outcome)];
    },
    deadLetters: async () => (await aduan.queues.outbox()).deadLetters.map((each) => each.state),
  };
}
