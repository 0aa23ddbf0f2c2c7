import { createHmac } from 'node:crypto';

/** The secrets that all contestants share with the provider. */
export const secrets = {
  appSecret: 'a secret of the app',
  accessToken: 'a token of Meta',
  verifyToken: 'a word that Meta repeats',
  phoneNumberId: '106540352242922',
  telegramToken: '123456:a-token-of-the-bot',
  telegramSecret: 'a-secret-of-the-webhook',
} as const;

/** Half of a thousand people who write in turn. */
const people = 500;
const seconds = Date.parse('2026-11-24T10:00:00+07:00') / 1_000;
const words =
  'Gerai koperasi di desa kami tutup sejak Senin dan simpanan belum kembali, mohon dibantu.';

/** Makes the n-th webhook request of a provider; each has unique ids. */
export type MakeWebhookRequest = (n: number) => Request;

/** A text message as Meta delivers it, signed. */
export const whatsappRequest: MakeWebhookRequest = (n) => {
  const person = n % people;
  const phone = `62812000${String(person).padStart(5, '0')}`;
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '102290129340398',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: {
                display_phone_number: '6281100000000',
                phone_number_id: secrets.phoneNumberId,
              },
              contacts: [
                {
                  profile: { name: `Warga ${person}` },
                  wa_id: phone,
                  user_id: `ID.${10 ** 9 + person}`,
                },
              ],
              messages: [
                {
                  from: phone,
                  from_user_id: `ID.${10 ** 9 + person}`,
                  id: `wamid.HBgNNjI4MTIwMDA${n}`,
                  timestamp: String(seconds + n),
                  type: 'text',
                  text: { body: `${words} (${n})` },
                },
              ],
            },
          },
        ],
      },
    ],
  });
  const signature = createHmac('sha256', secrets.appSecret).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${signature}`,
  };
  return new Request('https://desk.example/aduan/whatsapp', { method: 'POST', body, headers });
};

/** A text message as Telegram delivers it. */
export const telegramRequest: MakeWebhookRequest = (n) => {
  const id = 700_000 + (n % people);
  const person = { id, first_name: `Warga ${id}`, language_code: 'id' };
  const body = JSON.stringify({
    update_id: n,
    message: {
      message_id: n,
      from: { ...person, is_bot: false },
      chat: { id, first_name: person.first_name, type: 'private' },
      date: seconds + n,
      text: `${words} (${n})`,
    },
  });
  const headers = {
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': secrets.telegramSecret,
  };
  return new Request('https://desk.example/aduan/telegram', { method: 'POST', body, headers });
};
