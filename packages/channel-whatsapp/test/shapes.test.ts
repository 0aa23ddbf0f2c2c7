import { InputError } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { fakeNow } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { webhookPayload } from '../src/msw/webhook-payload.js';
import { parseWebhook } from '../src/webhook/parse-webhook.js';
import {
  bsuid,
  bytesOf,
  digits,
  everyType,
  message,
  messages,
  options,
  status,
  statuses,
  textOf,
  valueOfTwo,
} from './webhook-requests.js';

const later = fakeNow + 999_999;
const parse = (body: string) => parseWebhook(bytesOf(body), later);
const parsed = async (body: string): Promise<InboundEvent> => {
  const [event, ...others] = await parse(body);
  expect(others).toEqual([]);
  return event as InboundEvent;
};
const week = fakeNow + 7 * 86_400_000;
const media = (kind: string, ref: string, mime: string, more: object = {}) => ({
  type: 'media',
  media: { ref, kind, mime, sha256: '07'.repeat(32), expiresAt: week, ...more },
});
const unsupported = (providerType: string, more: object = {}) => ({
  type: 'unsupported',
  providerType,
  ...more,
});

describe('a message of the type', () => {
  const ids = [
    { kind: 'bsuid', value: bsuid(1) },
    { kind: 'phone', value: `+${digits(1)}` },
  ];
  it.each<[string, object]>([
    ['text', { type: 'text', text: 'Gerai tutup' }],
    ['image', { ...media('image', '11', 'image/jpeg'), caption: 'Bukti' }],
    ['video', media('video', '12', 'video/mp4')],
    ['document', media('document', '13', 'application/pdf', { name: 'surat.pdf' })],
    ['audio', media('audio', '14', 'audio/ogg; codecs=opus')],
    ['sticker', media('image', '15', 'image/webp')],
    [
      'location',
      { type: 'location', latitude: -6.2, longitude: 106.8, name: 'Gerai', address: 'Jl. Desa 1' },
    ],
    ['button', { type: 'choice', id: 'yes', title: 'Sudah', source: 'template' }],
    ['buttonReply', { type: 'choice', id: 'yes', title: 'Ya', source: 'button' }],
    ['listReply', { type: 'choice', id: 'loan', title: 'Pinjaman', source: 'list' }],
    ['flow', { type: 'form', id: 'flow', values: { desa: 'Sukamaju' } }],
    ['contacts', { type: 'contact', names: ['Ketua'], phones: ['+62 811 000'] }],
    ['otherSystem', unsupported('system')],
    ['unsupported', unsupported('unsupported', { reason: '131051 Message type unknown' })],
    ['welcome', unsupported('request_welcome')],
  ])('%s is read', async (type, part) => {
    const event = await parsed(messages(everyType[type] ?? {}));
    expect(event).toMatchObject({
      type: 'message',
      at: fakeNow,
      account: options.phoneNumberId,
      conversation: bsuid(1),
      from: { account: options.phoneNumberId, ids, name: 'Warga 1' },
    });
    expect(event.type === 'message' && event.parts).toEqual([part]);
    expect(event).toHaveProperty('key', event.type === 'message' && event.id);
  });

  it('order keeps its words and what is ordered', async () => {
    expect(await parsed(messages(everyType.order ?? {}))).toMatchObject({
      parts: [{ type: 'text', text: 'Pupuk' }, unsupported('order', { reason: '2 × urea' })],
    });
  });

  it('reaction is one, and is taken back', async () => {
    const where = { type: 'reaction', id: 'wamid.o', from: { ids } };
    expect(
      await parse(messages(everyType.reaction ?? {}, everyType.unreaction ?? {})),
    ).toMatchObject([
      { ...where, key: 'wamid.r', emoji: '👍' },
      { ...where, key: 'wamid.ur', emoji: null },
    ]);
  });

  it('edit has the id of the message that it changes, and a key of its own', async () => {
    const { edit = {} } = everyType;
    expect(await parsed(messages(edit))).toMatchObject({
      type: 'message',
      key: 'id' in edit && edit.id,
      id: 'wamid.t',
      edited: true,
      parts: [{ type: 'text', text: 'Gerai tutup sejak Senin' }],
    });
    const photo = { id: '9', mime_type: 'image/jpeg', caption: 'Atap' };
    const caption = message('ec', {
      type: 'edit',
      edit: { original_message_id: 'wamid.i', message: { type: 'image', image: photo } },
    });
    expect(await parsed(messages(caption))).toMatchObject({
      id: 'wamid.i',
      edited: true,
      parts: [{ type: 'media', caption: 'Atap' }],
    });
    const { unreadableEdit = {}, revoke = {}, unreadableRevoke = {} } = everyType;
    expect(await parsed(messages(revoke))).toMatchObject({ type: 'deleted', id: 'wamid.t' });
    expect(await parsed(messages(unreadableEdit))).toMatchObject({ parts: [unsupported('edit')] });
    expect(await parsed(messages(unreadableRevoke))).toMatchObject({
      parts: [unsupported('revoke')],
    });
  });

  it('text names the message that it answers', async () => {
    expect(await parsed(messages(everyType.text ?? {}))).toMatchObject({ replyTo: 'wamid.o' });
  });

  it.each([
    [
      'a flow whose JSON is broken',
      {
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{' } },
      },
      'interactive',
    ],
    ['an image without an id', { type: 'image', image: {} }, 'image'],
    ['a type named like a method', { type: 'constructor' }, 'constructor'],
    ['no type', { type: undefined }, 'unknown'],
    ['a reaction to nothing', { type: 'reaction', reaction: {} }, 'reaction'],
  ])('%s is unsupported, never dropped', async (_, more, providerType) => {
    expect(await parsed(messages(message('x', more)))).toMatchObject({
      type: 'message',
      parts: [unsupported(providerType)],
    });
  });
});

describe('somebody', () => {
  it('without a phone number is known by their business-scoped id', async () => {
    const event = await parsed(messages({ ...textOf('1', 'Halo'), from: undefined }));
    expect(event).toMatchObject({
      conversation: bsuid(1),
      from: { ids: [{ kind: 'bsuid', value: bsuid(1) }], name: 'Warga 1' },
    });
  });

  it('of whom Meta tells only a number is known by it', async () => {
    const event = await parsed(messages({ ...textOf('1', 'Halo'), from_user_id: undefined }));
    expect(event).toMatchObject({
      conversation: digits(1),
      from: { ids: [{ kind: 'phone', value: `+${digits(1)}` }], name: 'Warga 1' },
    });
  });

  it('has their own name, however many write at once', async () => {
    const people = Array.from({ length: 10_000 }, (_, index) => `${index}`);
    const contacts = people.map((id) => ({ profile: { name: `Warga ${id}` }, user_id: id }));
    const sent = people.map((id) => ({ ...textOf(id, 'Halo'), from_user_id: id }));
    const value = valueOfTwo({ contacts, messages: sent });
    const events = await parse(JSON.stringify(webhookPayload({ field: 'messages', value })));
    expect(events.map((event) => event.type === 'message' && event.from.name)).toEqual(
      contacts.map(({ profile }) => profile.name),
    );
  });

  it('of a portfolio has its id as well', async () => {
    const event = await parsed(
      messages({ ...textOf('1', 'Halo'), from_parent_user_id: 'ID.ENT.1' }),
    );
    expect(event).toMatchObject({
      from: { ids: [{ value: bsuid(1) }, { kind: 'parent-bsuid', value: 'ID.ENT.1' }, {}] },
    });
  });

  it('with a new number is the one that they were', async () => {
    expect(await parsed(messages(everyType.system ?? {}))).toMatchObject({
      type: 'identity',
      before: { ids: [{ value: bsuid(9) }, { value: '+62812345670' }] },
      after: { ids: [{ value: bsuid(1) }, { value: `+${digits(1)}` }] },
    });
  });

  it('with a new id is the one that they were', async () => {
    expect(await parsed(messages(everyType.newId ?? {}))).toMatchObject({
      type: 'identity',
      at: fakeNow,
      conversation: bsuid(1),
      before: { ids: [{ value: bsuid(1) }, { kind: 'parent-bsuid', value: 'ID.ENT.1' }] },
      after: { ids: [{ value: bsuid(8) }, { kind: 'parent-bsuid', value: 'ID.ENT.8' }] },
    });
  });
});

describe('a receipt', () => {
  it.each([
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'read'],
    ['played', 'read'],
    ['failed', 'failed'],
  ])('%s counts as %s', async (state, counted) => {
    const event = await parsed(statuses(status('o', state)));
    expect(event).toMatchObject({ type: 'receipt', key: `wamid.o:${state}`, status: counted });
    expect(event).toMatchObject({ id: 'wamid.o', at: fakeNow, conversation: bsuid(1) });
  });

  it('carries what it cost, and why it failed', async () => {
    const pricing = { billable: true, pricing_model: 'PMP', category: 'utility' };
    expect(await parsed(statuses(status('o', 'sent', { pricing })))).toMatchObject({
      billing: { category: 'utility', billable: true },
    });
    const errors = [{ code: 131_047, title: 'Re-engagement message' }];
    expect(await parsed(statuses(status('o', 'failed', { errors })))).toMatchObject({
      error: { class: 'window_closed', code: 131_047 },
    });
  });

  it('of a group is one for each of its members', async () => {
    const member = (id: string) =>
      status('o', 'read', { recipient_type: 'group', recipient_participant_id: id });
    const [one, other] = await parse(statuses(member('ID.7'), member('ID.8')));
    expect(one?.key).not.toBe(other?.key);
  });

  it('of a kind that is not known is told as a change of the account', async () => {
    expect(await parsed(statuses(status('o', 'teleported')))).toMatchObject({
      type: 'account',
      name: 'status',
    });
  });
});

describe('a delivery', () => {
  it('keeps what cannot be read beside what can', async () => {
    const events = await parse(messages({}, textOf('1', 'Halo'), { timestamp: '1' }));
    expect(events.map(({ type }) => type)).toEqual(['message', 'message', 'message']);
    expect(events[0]).toMatchObject({ at: later, parts: [unsupported('unreadable')] });
    expect(new Set(events.map(({ key }) => key)).size).toBe(3);
  });

  it.each([1.7e308, -1, 0, 'kemarin', null, [], ''])(
    'takes its own time for %j',
    async (timestamp) => {
      const broken = { ...textOf('1', 'Halo'), timestamp };
      expect(await parse(messages(broken))).toMatchObject([
        { at: later, parts: [{ type: 'text', text: 'Halo' }] },
      ]);
      expect(await parse(statuses({ ...status('o', 'read'), timestamp }))).toMatchObject([
        { type: 'receipt', at: later },
      ]);
    },
  );

  it.each(['message_template_status_update', 'user_id_update', 'calls', 'new_field'])(
    'tells of a change of %s, with one key whenever it comes',
    async (field) => {
      const body = JSON.stringify(webhookPayload({ field, value: { event: 'X' } }));
      const event = await parsed(body);
      expect(event).toMatchObject({ type: 'account', name: field, account: '102290129340398' });
      const [again] = await parseWebhook(bytesOf(body), later + 1);
      expect(again?.key).toBe(event.key);
    },
  );

  it('of another product of Meta is told, not dropped', async () => {
    const body = JSON.stringify({ object: 'page', entry: [{ id: '1', messaging: [{}] }] });
    expect(await parsed(body)).toMatchObject({ type: 'account', name: 'unknown', account: '1' });
  });

  it.each(['', '{', 'null', '[]', '{}', '{"entry":{}}', '{"entry":[1]}', '\u0000'])(
    'that is none is refused: %j',
    async (body) => {
      await expect(parse(body)).rejects.toThrow(InputError);
    },
  );
});
