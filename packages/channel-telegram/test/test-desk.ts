import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Channel, createAduan, type Principal, StoreError, sp4nPractice } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { fakeClock, fakeNow } from '@aduan/testkit';
import { botCallOf } from '../src/msw/bot-call.js';
import { type BotCall, telegramProvider } from '../src/msw/index.js';
import { answersOf } from './bot-api.js';
import { options } from './updates.js';

const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer'],
  units: [],
  regions: [],
  display: { name: 'Petugas B', role: 'Petugas layanan' },
};

/** Answers a call in place of Telegram. @returns null = Telegram answers */
type Instead = (call: BotCall) => Response | null;

/** A desk on Telegram, and the stand-in that it calls. */
export function deskOn(telegram: Channel) {
  const clock = fakeClock(fakeNow);
  const provider = telegramProvider({ ...options, now: clock.now });
  const answer = answersOf(provider);
  const complaints: string[] = [];
  const state: { instead: Instead; storeWorks: boolean } = {
    instead: () => null,
    storeWorks: true,
  };
  const api: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const instead = request.method === 'POST' && state.instead(await botCallOf(request));
    return instead || answer(request);
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
    provider,
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
    /** The files of what the citizen said. */
    async attached() {
      const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
      const { timeline } = await aduan.tickets.get(item?.ticket.id ?? '', { actor: officer });
      return timeline.flatMap((entry) => (entry.type === 'message' ? entry.attachments : []));
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
