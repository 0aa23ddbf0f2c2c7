import type { InboundEvent, InboundMessage } from '@aduan/core/channel';
import { fakeNow } from '@aduan/testkit';
import type { Update } from '@grammyjs/types';
import { describe, expect, it } from 'vitest';
import { aboutMessage } from '../src/updates/about-message.js';
import { parseWebhook } from '../src/updates/parse-webhook.js';
import { serviceMessages } from '../src/updates/service-messages.js';
import { updateKinds } from '../src/updates/update-kinds.js';
import { messageFields } from './message-fields.js';
import {
  account,
  bytesOf,
  type CitizenMessage,
  everySaying,
  group,
  message,
  press,
  privateChat,
  reaction,
  update,
  user,
} from './updates.js';

const later = fakeNow + 3_600_000;
const eventsOf = (fields: Omit<Update, 'update_id'>) =>
  parseWebhook(bytesOf(JSON.stringify(update(fields))), account, later);
const eventOf = (fields: Omit<Update, 'update_id'>): InboundEvent | undefined =>
  eventsOf(fields)[0];
const partsOf = (said: CitizenMessage): InboundMessage['parts'] => {
  const event = eventOf({ message: message(5, said) });
  return event?.type === 'message' ? event.parts : [];
};

describe('what somebody sends', () => {
  it('comes from their account at Telegram, with the name and language that they have there', () => {
    expect(eventOf({ message: message(5, { text: 'Halo' }) })).toMatchObject({
      type: 'message',
      id: '7000000001:5',
      at: fakeNow,
      account,
      conversation: '7000000001',
      from: {
        account,
        ids: [{ kind: 'user', value: '7000000001' }],
        name: 'Warga 1',
        locale: 'id',
      },
    });
  });

  it('is a part of the desk', () => {
    const { photo, live_photo: live, rich_message: rich } = everySaying;
    expect(partsOf(photo)).toEqual([
      {
        type: 'media',
        media: { ref: 'file-photo-l', kind: 'image', mime: 'image/jpeg', bytes: 9_000 },
        caption: 'Bukti',
      },
    ]);
    expect(partsOf(live)).toMatchObject([
      { media: { ref: 'file-live-l', kind: 'image' } },
      { media: { ref: 'file-live', kind: 'video' } },
    ]);
    expect(partsOf(everySaying.document)).toMatchObject([
      { media: { kind: 'document', name: 'surat.pdf', mime: 'application/pdf', bytes: 5_000 } },
    ]);
    expect(partsOf(everySaying.audio)).toMatchObject([{ media: { kind: 'audio' } }]);
    expect(partsOf(everySaying.voice)).toMatchObject([{ media: { kind: 'audio' } }]);
    expect(partsOf(everySaying.video)).toMatchObject([{ media: { kind: 'video' } }]);
    expect(partsOf(everySaying.video_note)).toMatchObject([{ media: { mime: 'video/mp4' } }]);
    expect(partsOf(everySaying.animation)).toMatchObject([{ media: { kind: 'video' } }]);
    expect(partsOf(everySaying.sticker)).toMatchObject([{ media: { mime: 'image/webp' } }]);
    expect(partsOf(everySaying.location)).toEqual([
      { type: 'location', latitude: -6.2, longitude: 106.8 },
    ]);
    expect(partsOf(everySaying.venue)).toEqual([
      {
        type: 'location',
        latitude: -6.2,
        longitude: 106.8,
        name: 'Gerai',
        address: 'Jl. Desa 1',
      },
    ]);
    expect(partsOf(everySaying.contact)).toEqual([
      { type: 'contact', names: ['Ketua Koperasi'], phones: ['+62811000'] },
    ]);
    expect(partsOf(rich)).toEqual([{ type: 'text', text: 'Laporan\nGerai \ntutup' }]);
    expect(partsOf(everySaying.web_app_data)).toEqual([
      { type: 'form', id: 'Formulir', values: { desa: 'Sukamaju' } },
    ]);
  });

  it('of a sticker that only Telegram can draw is its emoji', () => {
    const { sticker } = everySaying.sticker;
    const drawn = { ...sticker, is_animated: true };
    expect(partsOf({ sticker: { ...drawn, emoji: '🙏' } })).toEqual([{ type: 'text', text: '🙏' }]);
    expect(partsOf({ sticker: drawn })).toEqual([{ type: 'unsupported', providerType: 'sticker' }]);
  });

  it.each(['story', 'dice', 'passport_data', 'users_shared'] as const)(
    'is shown to an officer as something that came when it is %s',
    (field) => {
      expect(partsOf(everySaying[field])).toEqual([{ type: 'unsupported', providerType: field }]);
    },
  );

  it('keeps the addresses that lie behind its words', () => {
    const link = {
      type: 'text_link',
      offset: 0,
      length: 4,
      url: 'https://foto.example/1',
    } as const;
    expect(partsOf({ text: 'Foto', entities: [link] })).toEqual([
      { type: 'text', text: 'Foto' },
      { type: 'text', text: 'https://foto.example/1' },
    ]);
    const { photo } = everySaying.photo;
    expect(partsOf({ photo, caption: 'Foto', caption_entities: [link] })).toMatchObject([
      { caption: 'Foto' },
      { text: 'https://foto.example/1' },
    ]);
    const plain = { type: 'url', offset: 0, length: 22 } as const;
    expect(partsOf({ text: 'https://foto.example/1', entities: [plain, link] })).toHaveLength(1);
  });

  /** What Telegram sends as it stands on the wire. */
  const sentAs = (fields: object): InboundMessage['parts'] => {
    const said = { update_id: 1, message: { ...message(5, {}), ...fields } };
    const [event] = parseWebhook(bytesOf(JSON.stringify(said)), account, later);
    return event?.type === 'message' ? event.parts : [];
  };

  it('is words too where it is a poll or a checklist', () => {
    const poll = {
      id: 'p1',
      question: 'Gerai buka?',
      options: [{ text: 'Ya' }, { text: 'Tidak' }],
    };
    const tasks = [{ id: 1, text: 'Timbangan' }];
    expect(sentAs({ poll })).toEqual([{ type: 'text', text: 'Gerai buka?\n- Ya\n- Tidak' }]);
    expect(sentAs({ checklist: { title: 'Yang rusak', tasks } })).toEqual([
      { type: 'text', text: 'Yang rusak\n- Timbangan' },
    ]);
    expect(sentAs({ poll: { ...poll, options: 3 } })).toEqual([
      { type: 'text', text: 'Gerai buka?' },
    ]);
    expect(sentAs({ checklist: { tasks } })).toEqual([
      { type: 'unsupported', providerType: 'checklist' },
    ]);
  });

  it('stands behind what it answers when that was said in another chat', () => {
    const said = { text: 'Apa benar?', quote: { text: 'Gerai tutup\nsejak Senin', position: 0 } };
    const answer = { type: 'text', text: 'Apa benar?' };
    expect(sentAs({ ...said, external_reply: {} })).toEqual([
      { type: 'text', text: '> Gerai tutup\n> sejak Senin' },
      answer,
    ]);
    // What was said here stands in the case already.
    expect(sentAs({ ...said, reply_to_message: message(4, {}) })).toEqual([answer]);
  });

  it('in a group is answered in private', () => {
    const said = { ...message(5, { text: 'Halo' }, 2), chat: group };
    expect(eventOf({ message: said })).toMatchObject({
      id: '-5001:5',
      conversation: '7000000002',
    });
  });

  it('answers a message', () => {
    const said = { ...message(5, { text: 'Sudah' }), reply_to_message: message(4, {}) };
    const body = bytesOf(JSON.stringify({ update_id: 1, message: said }));
    expect(parseWebhook(body, account, later)).toMatchObject([{ replyTo: '7000000001:4' }]);
  });

  it('is changed later, under the same id and another key', () => {
    const first = eventOf({ message: message(5, { text: 'Satu' }) });
    const edited = { ...message(5, { text: 'Dua' }), edit_date: fakeNow / 1_000 + 60 };
    const second = eventOf({ edited_message: edited });
    expect(second).toMatchObject({ id: first?.type === 'message' && first.id, edited: true });
    expect(second).toMatchObject({ at: fakeNow + 60_000, parts: [{ text: 'Dua' }] });
    expect(second?.key).not.toBe(first?.key);
  });
});

describe('a button that is pressed', () => {
  it('is the choice that stood on it, when it arrived', () => {
    expect(eventOf(press('q1', 'no'))).toMatchObject({
      type: 'message',
      id: 'press:q1',
      at: later,
      conversation: '7000000001',
      replyTo: '7000000001:90',
      parts: [{ type: 'choice', id: 'no', title: 'Belum', source: 'button' }],
    });
  });

  it('under a message that Telegram no longer shows is named by its id', () => {
    const { callback_query: query } = press('q2', 'no');
    const gone = { chat: privateChat(1), message_id: 90, date: 0 } as const;
    expect(eventOf({ callback_query: { ...query, message: gone } })).toMatchObject({
      parts: [{ type: 'choice', id: 'no', title: 'no' }],
    });
  });

  it('of a game says that something came', () => {
    expect(eventOf(press('q3', undefined))).toMatchObject({
      parts: [{ type: 'unsupported', providerType: 'callback_query' }],
    });
  });
});

it('tells of reactions, and that they were taken back', () => {
  expect(eventOf(reaction('👎'))).toMatchObject({
    type: 'reaction',
    id: '7000000001:90',
    emoji: '👎',
    from: { ids: [{ kind: 'user', value: '7000000001' }] },
  });
  expect(eventOf(reaction(null))).toMatchObject({ type: 'reaction', emoji: null });
});

describe('nobody says anything to the desk', () => {
  const noted = (fields: Omit<Update, 'update_id'>) => {
    const event = eventOf(fields);
    return event?.type === 'account' && event.name;
  };

  it.each(['/start', '/start gerai-1', '/start@desk_bot'])('with %j', (text) => {
    expect(noted({ message: message(5, { text }) })).toBe('start');
  });

  it.each(['/started', 'Halo /start', '/bantuan'])('but does with %j', (text) => {
    expect(partsOf({ text })).toEqual([{ type: 'text', text }]);
  });

  it('when a group becomes a supergroup', () => {
    const moved = { ...message(5, { migrate_to_chat_id: -1_009 }), chat: group };
    expect(noted({ message: moved })).toBe('migrate_to_chat_id');
  });

  it('when a channel posts into its group, under the account of Telegram itself', () => {
    const from = { id: 777_000, is_bot: false, first_name: 'Telegram' };
    const sender_chat = { id: -1_007, type: 'channel', title: 'Kabar Desa' } as const;
    const posted = message(5, { text: 'Rapat hari Senin' });
    expect(noted({ message: { ...posted, chat: group, from, sender_chat } })).toBe('nobody');
  });

  it('a person who is a bot: two of them would never end', () => {
    const from = { ...user(1), is_bot: true };
    expect(noted({ message: { ...message(5, { text: 'Halo' }), from } })).toBe('nobody');
  });

  it('while a live location moves', () => {
    const walking = { ...message(5, everySaying.location), edit_date: fakeNow / 1_000 };
    expect(noted({ edited_message: walking })).toBe('live-location');
  });

  it('in a channel of the office', () => {
    const chat = { id: -9, type: 'channel', title: 'Kabar' } as const;
    const post = { message_id: 1, date: 1_773_453_600, chat, text: 'Pengumuman' };
    expect(noted({ channel_post: post })).toBe('channel_post');
  });
});

it('takes an update of a new kind for words when it names a person', () => {
  const body = (fields: object) => bytesOf(JSON.stringify({ update_id: 5, hologram: fields }));
  expect(parseWebhook(body({ from: user(1), date: 1_773_453_600 }), account, later)).toMatchObject([
    {
      type: 'message',
      conversation: '7000000001',
      parts: [{ type: 'unsupported', providerType: 'hologram' }],
    },
  ]);
  expect(parseWebhook(body({ count: 3 }), account, later)).toMatchObject([
    { type: 'account', name: 'hologram' },
  ]);
});

it.each([
  ['of a new kind', { hologram: { from: user(1) } }],
  ['of which nobody knows whose it is', { message: { text: 'Halo' } }],
  ['that holds nothing', {}],
])('knows an update %s when it comes again an hour later', (_, fields) => {
  const body = bytesOf(JSON.stringify({ update_id: 5, ...fields }));
  const keys = [fakeNow, later].map((now) => parseWebhook(body, account, now)[0]?.key);
  expect(keys[0]).toBe(keys[1]);
});

it('tells two messages apart though ids of updates begin again', () => {
  const body = (number: number) =>
    bytesOf(JSON.stringify(update({ message: message(number, {}) }, 7)));
  const [first] = parseWebhook(body(1), account, later);
  const [second] = parseWebhook(body(2), account, later);
  expect(first?.key).not.toBe(second?.key);
});

describe('the types of Telegram', () => {
  it('know no other kinds of updates', () => {
    // What is missing in ours, or is no kind of theirs, does not compile.
    type Kind = Exclude<keyof Update, 'update_id'>;
    const ours: Readonly<Record<Kind, string>> = updateKinds;
    const theirs: readonly Kind[] = Object.keys(updateKinds) as (keyof typeof updateKinds)[];
    expect(Object.keys(ours)).toEqual(theirs);
  });

  it.each(Object.entries(messageFields))('have a place for %s: %s', (field, place) => {
    expect(aboutMessage.has(field)).toBe(place === 'about');
    expect(serviceMessages.has(field)).toBe(place === 'service');
    if (place === 'about') return;
    const said = JSON.stringify({ update_id: 1, message: { ...message(1, {}), [field]: {} } });
    const [event] = parseWebhook(bytesOf(said), account, later);
    if (place === 'service') expect(event).toMatchObject({ type: 'account', name: field });
    // An empty value is no file and no place: it is shown by its name all the same.
    else expect(event).toMatchObject({ parts: [{ type: 'unsupported', providerType: field }] });
  });
});

describe('Start behind a link', () => {
  const started = (text: string) =>
    parseWebhook(
      bytesOf(JSON.stringify(update({ message: message(5, { text }) }))),
      account,
      later,
      ['ask'],
    )[0];

  it('that names an entry point of the desk begins the talk there', () => {
    expect(started('/start ask')).toMatchObject({
      type: 'message',
      entryPoint: 'ask',
      parts: [{ type: 'choice', id: 'ask', title: '/start ask' }],
    });
    expect(started('/start@desk_bot ask')).toMatchObject({ entryPoint: 'ask' });
  });

  it.each(['/start', '/start complain', '/start ASK', '/start ask more', '/start constructor'])(
    'that names none is welcomed: %s',
    (text) => {
      expect(started(text)).toMatchObject({ type: 'account', name: 'start' });
    },
  );
});
