import { fakeNow, type SampleWebhookRequest, type WebhookBody } from '@aduan/testkit';
import type { WhatsappOptions } from '../src/index.js';
import { signedRequest } from '../src/msw/signed-request.js';
import { changeValue, webhookPayload } from '../src/msw/webhook-payload.js';

export const options = {
  phoneNumberId: '106540352242922',
  accessToken: 'EAA-a-token-of-the-tests',
  appSecret: 'a secret of the app',
  verifyToken: 'a word of the tests',
} satisfies WhatsappOptions;

export const seconds = (at: number) => String(Math.floor(at / 1_000));
export const digits = (person: number) => `62812345678${person}`;
export const bsuid = (person: number) => `ID.${digits(person)}`;
const now = seconds(fakeNow);

/** Who writes: as Meta tells it since 2026. */
const sender = (person: number) => ({ from: digits(person), from_user_id: bsuid(person) });

/** A message as Meta delivers it. */
export function message(id: string, more: object, person = 1, timestamp = now) {
  return { id: `wamid.${id}`, timestamp, ...sender(person), ...more };
}

export const textOf = (id: string, body: string, person = 1, timestamp = now) =>
  message(id, { type: 'text', text: { body } }, person, timestamp);

/** What a message was changed to, as Meta tells numbers that a phone uses as well. */
export function changedTo(id: string, body: string, person = 1, timestamp = now) {
  const edit = { original_message_id: `wamid.${id}`, message: { type: 'text', text: { body } } };
  return message(`${id}-${timestamp}`, { type: 'edit', edit }, person, timestamp);
}

/** That a message was deleted for everybody, as Meta tells the same numbers. */
export function deletion(id: string, person = 1, timestamp = now) {
  const revoke = { original_message_id: `wamid.${id}` };
  return message(`${id}-revoke`, { type: 'revoke', revoke }, person, timestamp);
}

export function status(id: string, state: string, more: object = {}) {
  const recipient = { recipient_id: digits(1), recipient_user_id: bsuid(1) };
  return { id: `wamid.${id}`, status: state, timestamp: now, ...recipient, ...more };
}

/** The value of a change of the field `messages`, with two people who may have written. */
export function valueOfTwo(more: object) {
  const contacts = [1, 2].map((person) => ({
    profile: { name: `Warga ${person}` },
    wa_id: digits(person),
    user_id: bsuid(person),
  }));
  return changeValue(options, { contacts, ...more });
}

export const messages = (...all: readonly object[]) =>
  JSON.stringify(webhookPayload({ field: 'messages', value: valueOfTwo({ messages: all }) }));
export const statuses = (...all: readonly object[]) =>
  JSON.stringify(webhookPayload({ field: 'messages', value: valueOfTwo({ statuses: all }) }));

export const bytesOf = (body: WebhookBody) =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

/** Requests signed with a secret. */
export function signedWith(secret: string): SampleWebhookRequest {
  return (body, url) => signedRequest(secret, url, body);
}

const sha256 = Buffer.alloc(32, 7).toString('base64');
const file = (id: string, mime: string, more: object = {}) => ({
  id,
  mime_type: mime,
  sha256,
  ...more,
});

/** One message of each type, by the name of the type. */
export const everyType: Readonly<Record<string, object>> = {
  text: message('t', {
    type: 'text',
    text: { body: 'Gerai tutup' },
    context: { id: 'wamid.o', from: '1' },
  }),
  image: message('i', { type: 'image', image: file('11', 'image/jpeg', { caption: 'Bukti' }) }),
  video: message('v', { type: 'video', video: file('12', 'video/mp4') }),
  document: message('d', {
    type: 'document',
    document: file('13', 'application/pdf', { filename: 'surat.pdf' }),
  }),
  audio: message('a', {
    type: 'audio',
    audio: file('14', 'audio/ogg; codecs=opus', { voice: true }),
  }),
  sticker: message('s', {
    type: 'sticker',
    sticker: file('15', 'image/webp', { animated: false }),
  }),
  location: message('l', {
    type: 'location',
    location: { latitude: -6.2, longitude: 106.8, name: 'Gerai', address: 'Jl. Desa 1' },
  }),
  button: message('b', { type: 'button', button: { payload: 'yes', text: 'Sudah' } }),
  buttonReply: message('br', {
    type: 'interactive',
    interactive: { type: 'button_reply', button_reply: { id: 'yes', title: 'Ya' } },
  }),
  listReply: message('lr', {
    type: 'interactive',
    interactive: {
      type: 'list_reply',
      list_reply: { id: 'loan', title: 'Pinjaman', description: 'macet' },
    },
  }),
  flow: message('f', {
    type: 'interactive',
    interactive: {
      type: 'nfm_reply',
      nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"desa":"Sukamaju"}' },
    },
  }),
  contacts: message('c', {
    type: 'contacts',
    contacts: [
      { name: { formatted_name: 'Ketua' }, phones: [{ phone: '+62 811 000' }, { type: 'WORK' }] },
    ],
  }),
  reaction: message('r', { type: 'reaction', reaction: { message_id: 'wamid.o', emoji: '👍' } }),
  unreaction: message('ur', { type: 'reaction', reaction: { message_id: 'wamid.o' } }),
  order: message('o', {
    type: 'order',
    order: {
      catalog_id: '1',
      text: 'Pupuk',
      product_items: [{ product_retailer_id: 'urea', quantity: 2, item_price: 1, currency: 'IDR' }],
    },
  }),
  system: message('sy', {
    type: 'system',
    from: '62812345670',
    system: {
      type: 'user_changed_number',
      body: 'changed',
      wa_id: digits(1),
      user_id: bsuid(1),
      previous_user_id: bsuid(9),
    },
  }),
  newId: message('ni', {
    type: 'system',
    from: undefined,
    system: {
      type: 'user_changed_user_id',
      body: 'changed',
      user_id: bsuid(8),
      parent_user_id: 'ID.ENT.8',
      previous_user_id: bsuid(1),
      previous_parent_user_id: 'ID.ENT.1',
    },
  }),
  otherSystem: message('os', {
    type: 'system',
    system: { type: 'customer_identity_changed', body: 'changed' },
  }),
  edit: changedTo('t', 'Gerai tutup sejak Senin'),
  unreadableEdit: message('ue', { type: 'edit', edit: { message: null } }),
  revoke: deletion('t'),
  unreadableRevoke: message('rv', { type: 'revoke', revoke: null }),
  unsupported: message('u', {
    type: 'unsupported',
    errors: [{ code: 131051, title: 'Message type unknown' }],
  }),
  welcome: message('w', { type: 'request_welcome' }),
};
