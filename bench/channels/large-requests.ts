import { secrets } from './updates.ts';

const seconds = Date.parse('2026-11-24T10:00:00+07:00') / 1_000;
const words = 'Gerai koperasi di desa kami tutup sejak Senin dan simpanan belum kembali. ';
const phone = (n: number) => `62812000${String(n % 500).padStart(5, '0')}`;

/** The largest webhook requests of Meta, which only its secret can produce; ids are new in each round. */
export function largeRequests(
  round: number,
): readonly { readonly name: string; readonly body: string }[] {
  const message = (n: number) => ({
    from: phone(n),
    from_user_id: `ID.${10 ** 9 + (n % 500)}`,
    id: `wamid.${round}.${n}`,
    timestamp: String(seconds + n),
    type: 'text',
    text: { body: words.repeat(10) },
  });
  const status = (n: number) => ({
    id: `wamid.${round}.${n}`,
    status: 'delivered',
    timestamp: String(seconds + n),
    recipient_id: phone(n),
    conversation: { id: 'c'.repeat(32), origin: { type: 'service' } },
    pricing: { billable: true, pricing_model: 'PMP', category: 'utility' },
  });
  return [
    delivery('1,000 messages', { messages: many(1_000, message) }),
    delivery('1,000 statuses', { statuses: many(1_000, status) }),
    delivery('3,000 messages', { messages: many(3_000, message) }),
    delivery('one message of 1 MB', {
      messages: [{ ...message(1), text: { body: words.repeat(14_000) } }],
    }),
    delivery('300,000 empty messages', { messages: many(300_000, () => ({})) }),
    named('300,000 empty entries', { entry: many(300_000, () => ({})) }),
  ];
}

function delivery(name: string, more: object) {
  const value = {
    messaging_product: 'whatsapp',
    metadata: { phone_number_id: secrets.phoneNumberId },
    contacts: many(500, (n) => ({ profile: { name: `Warga ${n}` }, wa_id: phone(n) })),
    ...more,
  };
  return named(name, {
    entry: [{ id: '102290129340398', changes: [{ field: 'messages', value }] }],
  });
}

function named(name: string, body: object) {
  const json = JSON.stringify({ object: 'whatsapp_business_account', ...body });
  return { name: `${name} (${(json.length / 1e6).toFixed(1)} MB)`, body: json };
}

function many<Value>(count: number, make: (n: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
