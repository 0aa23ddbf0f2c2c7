import { fakeNow, type SampleWebhookRequest, type WebhookBody } from '@aduan/testkit';
import type { Message, Update, User } from '@grammyjs/types';
import type { TelegramOptions } from '../src/index.js';
import { signedRequest } from '../src/msw/signed-request.js';

export const account = '424242';
export const options = {
  token: `${account}:AA-a_token-of-the-tests`,
  webhookSecret: 'a_secret-of-the-tests',
} satisfies TelegramOptions;

export const seconds = (at: number) => Math.floor(at / 1_000);
const now = seconds(fakeNow);

/** Who writes. */
export const user = (person: number): User => ({
  id: 7_000_000_000 + person,
  is_bot: false,
  first_name: 'Warga',
  last_name: String(person),
  language_code: 'id',
});

export const privateChat = (person: number) =>
  ({ id: user(person).id, type: 'private', first_name: 'Warga' }) as const;
export const group = { id: -5_001, type: 'group', title: 'Desa' } as const;

/** What a person may say: the fields of a message beside those that all have. */
export type CitizenMessage = Omit<Partial<Message>, 'message_id' | 'chat' | 'from' | 'date'>;

/** A message as Telegram types it: what does not fit does not compile. */
export function message(number: number, said: CitizenMessage, person = 1, date = now) {
  return { message_id: number, date, chat: privateChat(person), from: user(person), ...said };
}

let count = 880_000;

/** An update with an id of its own. */
export function update(fields: Omit<Update, 'update_id'>, id = ++count): Update {
  return { update_id: id, ...fields };
}

export const bytesOf = (body: WebhookBody) =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;

/** A call of the webhook; a secret of null is none. */
export function calledWith(secret: string | null): SampleWebhookRequest {
  return (body, url) => signedRequest(secret, url, body);
}

const file = (id: string, size: number) => ({
  file_id: `file-${id}`,
  file_unique_id: `unique-${id}`,
  file_size: size,
});
const photo = (id: string) => [
  { ...file(`${id}-s`, 100), width: 90, height: 67 },
  { ...file(`${id}-l`, 9_000), width: 1_280, height: 960 },
  { ...file(`${id}-m`, 900), width: 320, height: 240 },
];
const place = { latitude: -6.2, longitude: 106.8 };
const film = { width: 640, height: 480, duration: 3 };

/** What people send to a bot, by the name of the field that holds it. */
export const everySaying = {
  text: { text: 'Gerai tutup' },
  photo: { photo: photo('photo'), caption: 'Bukti' },
  live_photo: { photo: photo('live'), live_photo: { ...file('live', 50_000), ...film } },
  document: {
    document: { ...file('doc', 5_000), file_name: 'surat.pdf', mime_type: 'application/pdf' },
  },
  audio: { audio: { ...file('audio', 5_000), duration: 3, mime_type: 'audio/mpeg' } },
  voice: { voice: { ...file('voice', 5_000), duration: 3, mime_type: 'audio/ogg' } },
  video: { video: { ...file('video', 5_000), ...film, mime_type: 'video/mp4' } },
  video_note: { video_note: { ...file('note', 5_000), length: 240, duration: 3 } },
  animation: {
    animation: { ...file('anim', 5_000), ...film, mime_type: 'video/mp4' },
    document: { ...file('anim', 5_000), mime_type: 'video/mp4' },
  },
  sticker: {
    sticker: {
      ...file('sticker', 400),
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
    },
  },
  location: { location: place },
  venue: { venue: { location: place, title: 'Gerai', address: 'Jl. Desa 1' }, location: place },
  contact: { contact: { phone_number: '+62811000', first_name: 'Ketua', last_name: 'Koperasi' } },
  rich_message: {
    rich_message: {
      blocks: [
        { type: 'heading', text: 'Laporan', size: 1 },
        { type: 'paragraph', text: ['Gerai ', { type: 'bold', text: 'tutup' }] },
      ],
    },
  },
  web_app_data: { web_app_data: { data: '{"desa":"Sukamaju"}', button_text: 'Formulir' } },
  story: { story: { chat: privateChat(1), id: 5 } },
  paid_media: {
    paid_media: {
      star_count: 25,
      paid_media: [{ type: 'preview', width: 1_280, height: 720, duration: 12 }],
    },
    caption: 'Rekaman rapat, harus dibayar dulu',
  },
  dice: { dice: { emoji: '🎲', value: 3 } },
  passport_data: {
    passport_data: { data: [], credentials: { data: 'x', hash: 'x', secret: 'x' } },
  },
  users_shared: { users_shared: { request_id: 1, users: [{ user_id: 5 }] } },
} as const satisfies Readonly<Partial<Record<keyof Message, CitizenMessage>>>;

/** A button that was pressed under a question of ours. */
export function press(id: string, data: string | undefined, person = 1) {
  const question = {
    message_id: 90,
    date: now - 60,
    chat: privateChat(person),
    text: 'Sudah selesai?',
    reply_markup: {
      inline_keyboard: [
        [{ text: 'Ya', callback_data: 'yes' }],
        [{ text: 'Belum', callback_data: 'no' }],
      ],
    },
  };
  return {
    callback_query: {
      id,
      from: user(person),
      message: question,
      chat_instance: '1',
      ...(data !== undefined && { data }),
    },
  } satisfies Omit<Update, 'update_id'>;
}

export const reaction = (emoji: '👍' | '👎' | null, person = 1) =>
  ({
    message_reaction: {
      chat: privateChat(person),
      message_id: 90,
      user: user(person),
      date: now,
      old_reaction: [],
      new_reaction: emoji ? [{ type: 'emoji', emoji }] : [],
    },
  }) satisfies Omit<Update, 'update_id'>;
