import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Channel, createAduan, defaultIntake } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { dialogueIntake } from '@aduan/dialogue';
import { kopdesFlow } from '@aduan/kopdes/flow';
import { sqliteStore } from '@aduan/store-sqlite';

/** A channel whose webhook requests are the events themselves, and whose answers go nowhere. */
const channel: Channel = {
  contract: 'channel/1',
  name: 'chat',
  capabilities: {
    inbound: ['text'],
    outbound: ['text'],
    receipts: [],
    text: { maxCharacters: 4_096, markdown: false },
    choices: false,
    media: {},
    replyWindow: null,
    rate: [],
    transport: 'webhook',
    idempotentSend: true,
  },
  verify: async () => ({ ok: true }),
  parse: async (body) => JSON.parse(new TextDecoder().decode(body)) as readonly InboundEvent[],
  send: async (_message, { now }) => ({ ids: [], status: 'sent', at: now() }),
};

/** A desk on a database file, which citizens reach with `say`. */
export function storedDesk(file: string, now: () => number) {
  const store = sqliteStore({ file });
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [],
    channels: { chat: channel },
    now,
    intake: dialogueIntake(kopdesFlow, {
      otherwise: defaultIntake(),
      perform: ({ type }) => ({ outcome: type === 'hours' ? 'open' : 'failed' }),
    }),
  });
  return {
    prepare: () => store.migrate(),
    /** Delivers a message of each citizen, and waits until all are answered. */
    async say(citizens: readonly number[], text: string) {
      const events = citizens.map((citizen) => ({
        type: 'message',
        key: `${text}:${citizen}`,
        id: `${text}:${citizen}`,
        at: now(),
        account: 'desk',
        conversation: `citizen-${citizen}`,
        from: { account: 'desk', ids: [{ kind: 'user', value: `citizen-${citizen}` }] },
        parts: [{ type: 'text', text }],
      }));
      const body = JSON.stringify(events);
      const answer = await aduan.fetch(
        new Request('http://desk.example/aduan/chat', { method: 'POST', body }),
      );
      if (!answer.ok) throw new Error(`The desk answered ${answer.status}.`);
      await aduan.workOff();
    },
    async close() {
      await aduan.close();
      await store.close();
    },
  };
}
