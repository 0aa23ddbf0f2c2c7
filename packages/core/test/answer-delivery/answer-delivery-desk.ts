import { replies } from '@aduan/plugins/replies';
import type { AduanOptions } from '../../src/aduan-options.js';
import type { Channel } from '../../src/channel/channel.js';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { OutboundMessage } from '../../src/channel/outbound.js';
import { delivery, testChannel, testDesk, textEvent } from '../runtime/test-desk.js';

/** Options of such a desk. */
interface TellingParts extends Partial<AduanOptions<Record<string, Channel>>> {
  /** Receives messages to a number or an address. A repeat has the same key. */
  tell(message: OutboundMessage): Promise<void> | void;
}

/**
 * A desk whose citizens write on a page and close it; a citizen who left a number or an address is notified there of
 * the answer.
 */
export function answerDeliveryDesk({ tell, ...options }: TellingParts) {
  const send = async (message: OutboundMessage) => {
    await tell(message);
    return { ids: [`p-${message.key}`], status: 'sent' as const, at: 0 };
  };
  const safe = { idempotentSend: true };
  return testDesk({
    ...options,
    plugins: [replies()],
    answerUrl: (secret) => `https://desk.example/aduan/web/answer/${secret}`,
    channels: {
      test: testChannel(undefined, { receipts: ['sent', 'read'], arrival: 'page', ...safe }),
      wa: testChannel(send, { notify: ['phone'], ...safe }),
      mail: testChannel(send, { notify: ['email'], seldom: ['delivered', 'read'], ...safe }),
    },
    intake: {
      receive: ({ session, ticket }) => ({
        session,
        effects: [
          ticket
            ? { type: 'ticket.append' as const }
            : { type: 'ticket.open' as const, kind: 'complaint' as const },
        ],
      }),
    },
  });
}

/** Messages of citizens, numbered from one on: a third leaves a number, a third an address, a third nothing. */
export function citizensWrite(from: number, count: number, at: number): Request {
  const events = Array.from({ length: count }, (_, index): InboundEvent => {
    const event = textEvent('Gerai tutup.', `warga-${from + index}`);
    const ids = [...event.from.ids, ...contactsOf(from + index)];
    return { ...event, at, from: { ...event.from, ids } };
  });
  return delivery(events);
}

function contactsOf(index: number) {
  const phone = { kind: 'phone', value: `+62812${String(10_000_000 + index)}` };
  const email = { kind: 'email', value: `warga-${index}@contoh.example` };
  return [[phone], [email], []][index % 3] ?? [];
}

/** The ticket number in a notification. */
export function numberIn({ content }: Pick<OutboundMessage, 'content'>): string {
  const [number = ''] = /ADU-[\d-]+/.exec(content.type === 'text' ? content.text : '') ?? [];
  return number;
}
