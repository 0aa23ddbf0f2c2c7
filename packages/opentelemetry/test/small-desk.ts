import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, type ChannelError, createAduan, type Observer } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { buildChannel } from '@aduan/testkit';

/** 14 April 2026, 09:00 WIB. */
const at = Date.parse('2026-04-14T09:00:00+07:00');

/** A desk with one channel, `letters`, whose provider may refuse. */
export function smallDesk(parts: { observe?: Observer; refusal?: ChannelError } = {}): Aduan {
  const { refusal, ...options } = parts;
  const from = { account: 'kantor', ids: [{ kind: 'email', value: 'bu.namawarga@example.com' }] };
  const letters = buildChannel({
    name: 'letters',
    async parse(body) {
      const text = new TextDecoder().decode(body);
      const place = { account: 'kantor', conversation: 'warga-1', key: text, at };
      return [{ ...place, type: 'message', id: text, from, parts: [{ type: 'text', text }] }];
    },
    async send({ key }) {
      if (refusal) throw refusal;
      return { ids: [key], status: 'accepted', at };
    },
  });
  return createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: { letters },
    now: () => at,
    ...options,
  });
}

/** An inbound letter. */
export function letter(body: string): Request {
  return new Request('http://localhost/aduan/letters', { method: 'POST', body });
}
