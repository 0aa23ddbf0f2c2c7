import { createId, type Principal, type TicketView } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { onTestFinished } from 'vitest';
import { type DeskOptions, openDesk } from '../../server/desk/open-desk.js';
import { openChatSession } from './chat-session.js';

const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer', 'agent', 'supervisor'],
  units: [],
  regions: [],
};

/** A citizen's default answers to the bot's questions. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/Sudah betul\?|Is it right\?|itu nomor Anda/, 'kirim'],
  [/Apa yang bisa kami bantu|What can we do/, 'mau melapor'],
  [/Ceritakan apa yang terjadi|Satu dua kalimat/, 'pelayanannya kurang baik sekali'],
  [/Kejadiannya di mana|Nama desa atau kecamatannya/, 'tidak tahu'],
  [/masuk kecamatan|kecamatannya saja|yang mana/, 'tidak tahu'],
  [/Nama koperasinya apa/, 'tidak tahu'],
  [/nama Anda|Nama membantu/i, 'Warga Contoh'],
  [/Berapa nomor laporannya/, 'lupa'],
  [/tanyakan ke petugas\?/, 'lapor'],
  [/Ini tentang apa|What is it about/, 'lainnya'],
];
const maxAnswers = 10;

/**
 * A citizen who writes some sentences in the web chat of a desk in this process, and answers until the report is
 * sent.
 */
export async function talkingCitizen(
  options: Partial<Pick<DeskOptions, 'simkopdes'>> & { readonly at?: number } = {},
) {
  const store = memoryStore();
  let now = options.at ?? Date.parse('2026-02-18T10:00:00+07:00');
  const { aduan, views } = openDesk({
    store,
    secret: 'a'.repeat(32),
    hasBot: true,
    now: () => now,
    ...options,
  });
  onTestFinished(async () => {
    await aduan.close();
    await views.flush();
    await store.close();
  });
  const { headers, reach, transcript } = await openChatSession(aduan);
  const heard = async () => {
    const entries = await transcript();
    return entries
      .filter(({ direction }) => direction === 'out')
      .map((entry) => JSON.stringify(entry));
  };
  /** @returns the bot's answer */
  const say = async (text: string): Promise<string> => {
    const before = (await heard()).length;
    now += 5_000;
    const body = JSON.stringify({ id: createId(now), sentAt: now, locale: 'id', text });
    await reach('/messages', { method: 'POST', headers, body });
    await aduan.workOff();
    return (await heard()).slice(before).join('\n');
  };
  const filed = async (): Promise<TicketView | null> => {
    const [item] = (await aduan.tickets.list({}, { actor: officer })).items;
    return item ? aduan.tickets.get(item.ticket.id, { actor: officer }) : null;
  };
  return {
    say,
    filed,
    /** An officer answers the report. */
    async answer(text: string) {
      const ticket = (await filed())?.ticket;
      if (ticket) await aduan.tickets.answer(ticket.id, text, { actor: officer });
      await aduan.workOff();
    },
    /** How many answers wait for a call, and how many cannot reach the citizen. */
    async untold() {
      const count = async (filter: { readonly toCall?: true; readonly noWay?: true }) =>
        (await aduan.tickets.list(filter, { actor: officer })).items.length;
      return { calls: await count({ toCall: true }), noWay: await count({ noWay: true }) };
    },
    pass(ms: number) {
      now += ms;
    },
    due: async () => {
      await aduan.workOff();
    },
    /** Sends all messages, then answers questions until a ticket is opened. @returns the questions on the way */
    async tell(messages: readonly string[]): Promise<readonly string[]> {
      const asked: string[] = [];
      let last = '';
      for (const message of messages) {
        last = await say(message);
        asked.push(last);
      }
      for (let count = 0; count < maxAnswers && !(await filed()); count += 1) {
        const [, answer] = answers.find(([question]) => question.test(last)) ?? [];
        if (answer === undefined) break;
        last = await say(answer);
        asked.push(last);
      }
      return asked;
    },
  };
}
