import { memoryBlobs } from '@aduan/store-memory';
import { describe, expect, it, vi } from 'vitest';
import type { InboundMessage } from '../../src/channel/inbound.js';
import type { Intake } from '../../src/runtime/intake.js';
import { chattingDesk } from './chatting-desk.js';
import { firstOf } from './first-of.js';
import {
  auditor,
  delivery,
  officer,
  supervisor,
  testDesk,
  textEvent,
  tuesdayMorning,
} from './test-desk.js';

const minute = 60_000;

/** An edit of a message, some minutes after it was sent. */
function changed(original: InboundMessage, text: string, minutes = 1): InboundMessage {
  const at = tuesdayMorning + minutes * minute;
  const parts = [{ type: 'text', text }] as const;
  return { ...original, key: `${original.key}@${minutes}`, at, parts, edited: true };
}

describe('a message that its citizen changed', () => {
  it('has the last of its words, keeps all of them, and is no second message', async () => {
    const { say, messages, cases } = chattingDesk();
    const first = textEvent('Gerai tutup sejak Senen.');
    await say(first);
    await say(changed(first, 'Gerai tutup sejak Senin.', 1));
    await say(changed(first, 'Gerai tutup sejak Senin lalu.', 2));
    const [opening, ...others] = await messages();
    expect(opening).toMatchObject({
      text: 'Gerai tutup sejak Senin lalu.',
      editedAt: tuesdayMorning + 2 * minute,
      earlier: [{ text: 'Gerai tutup sejak Senen.' }, { text: 'Gerai tutup sejak Senin.' }],
      revises: null,
    });
    expect(others.map(({ revises, text }) => [revises, text])).toEqual([
      [opening?.messageId, 'Gerai tutup sejak Senin.'],
      [opening?.messageId, 'Gerai tutup sejak Senin lalu.'],
    ]);
    const [item, ...more] = await cases();
    expect(more).toEqual([]);
    expect(item?.ticket.messageCount).toBe(2);
  });

  it('does so in whatever order the changes come, and when they come twice', async () => {
    const { say, messages } = chattingDesk();
    const first = textEvent('Satu.');
    const third = changed(first, 'Tiga.', 2);
    await say(first, third);
    await say(changed(first, 'Dua.', 1));
    await say(third);
    const [opening, ...others] = await messages();
    expect(opening).toMatchObject({
      text: 'Tiga.',
      earlier: [{ text: 'Satu.' }, { text: 'Dua.' }],
    });
    expect(others).toHaveLength(2);
  });

  it('is dealt with as a new one when its first words never came, and takes them up when they come late', async () => {
    const { say, messages, cases } = chattingDesk();
    const first = textEvent('Sebelum.');
    await say(changed(first, 'Sesudah.'));
    expect(await messages()).toMatchObject([
      { text: 'Sesudah.', editedAt: tuesdayMorning + minute, earlier: [], revises: null },
    ]);
    await say(first);
    const [opening, late, ...more] = await messages();
    expect(opening).toMatchObject({ text: 'Sesudah.', earlier: [{ text: 'Sebelum.' }] });
    expect(late).toMatchObject({ text: 'Sebelum.', revises: opening?.messageId });
    expect(more).toEqual([]);
    expect(await cases()).toHaveLength(1);
  });

  it('opens and moves nothing, stands in the ticket of its first words, and waits to be read', async () => {
    const { aduan, say, cases } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(first);
    const { ticket } = firstOf(await cases());
    await aduan.tickets.answer(ticket.id, 'Sudah buka.', { actor: officer });
    await aduan.tickets.close(ticket.id, { actor: officer });
    await say(textEvent('Timbangan rusak.'));
    expect(await cases()).toHaveLength(2);
    await say(changed(first, 'Gerai tutup lagi.', 9));
    const { ticket: after, timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(after).toMatchObject({ phase: 'closed', state: 'closed' });
    expect(after.awaitingReadSince).not.toBeNull();
    expect(timeline[0]).toMatchObject({ text: 'Gerai tutup lagi.' });
    // The next message belongs to the ticket that the citizen last wrote about.
    await say(textEvent('Masih rusak.'));
    const items = await cases();
    expect(items).toHaveLength(2);
    const other = items.find(({ ticket: { id } }) => id !== ticket.id);
    expect(other?.ticket.messageCount).toBeGreaterThan(ticket.messageCount);
  });

  it('leaves a question open that they were asked', async () => {
    const { aduan, say, cases } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(first);
    const { ticket } = firstOf(await cases());
    await aduan.tickets.act(ticket.id, 'ask', { text: 'Desa mana?' }, { actor: officer });
    const asked = firstOf(await cases()).ticket;
    await say(changed(first, 'Gerai tutup!'));
    const { phase, openQuestion } = firstOf(await cases()).ticket;
    expect({ phase, openQuestion }).toEqual({
      phase: asked.phase,
      openQuestion: asked.openQuestion,
    });
    expect(openQuestion).not.toBeNull();
  });

  it('shows no words, first or last, to those who may not read them', async () => {
    const { say, timeline } = chattingDesk();
    const first = textEvent('Rahasia pertama.');
    await say(first);
    await say(changed(first, 'Rahasia kedua.'));
    expect(JSON.stringify(await timeline(auditor))).not.toContain('Rahasia');
  });

  it('is a message of its own where the channel says no more than its id', async () => {
    const { aduan } = testDesk();
    const first = textEvent('Satu.');
    await aduan.fetch(delivery([first, { ...first, key: 'again', at: first.at + 1 }]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    expect(firstOf(items).ticket.messageCount).toBe(3);
  });
});

describe('the photo of a message', () => {
  /** A desk with a photo message whose caption was edited; `photos` are its bytes, as the channel fetches them. */
  async function captioned(...photos: readonly number[]) {
    const left = [...photos];
    const fetchMedia = async () => ({
      body: new Blob([Uint8Array.of(left.shift() ?? 0)]).stream(),
      mime: 'image/jpeg',
    });
    const blobs = memoryBlobs();
    const remove = vi.spyOn(blobs, 'delete');
    const desk = chattingDesk(undefined, { fetchMedia, blobs });
    const with_ = (event: InboundMessage): InboundMessage => ({
      ...event,
      parts: [...event.parts, { type: 'media', media: { ref: event.key, kind: 'image' } }],
    });
    const first = textEvent('Gerai tutup.');
    await desk.say(with_(first));
    const [, ...texts] = photos.map((_, place) => `Gerai tutup ${place}.`);
    for (const [place, text] of texts.entries()) {
      await desk.say(with_(changed(first, text, place + 1)));
    }
    const entries = await desk.messages();
    return {
      ...desk,
      shown: entries.map(({ attachments }) => attachments.map(({ blob }) => blob)),
      deleted: remove.mock.calls.map(([key]) => key),
    };
  }

  it('is kept and shown once, however often its words are changed', async () => {
    const { shown, cases, deleted } = await captioned(1, 1, 1);
    expect(shown).toEqual([[expect.any(String)], [], []]);
    expect((await cases())[0]?.ticket.attachments).toHaveLength(1);
    expect(deleted).toHaveLength(2);
    expect(deleted).not.toContain(shown[0]?.[0]);
  });

  it('stays beside another one that took its place', async () => {
    const { shown, deleted } = await captioned(1, 2, 2);
    expect(shown).toEqual([[expect.any(String)], [expect.any(String)], []]);
    expect(deleted).toHaveLength(1);
  });
});

describe('a message that was changed before it stood in a ticket', () => {
  const heard: string[] = [];
  const wakeAt = tuesdayMorning + 60 * minute;
  const intake: Intake = {
    receive: ({ message, session }) => {
      const [part] = message.parts;
      heard.push(part?.type === 'text' ? part.text : '');
      return { effects: [], session: session ?? { told: heard.at(-1) }, wakeAt };
    },
    signal: () => ({ effects: [{ type: 'ticket.open', kind: 'complaint' }] }),
    describe: (session) => ({ speaker: 'bot', asks: null, collected: session as { told: string } }),
    revise: (session, { before, after }) =>
      (session as { told: string }).told === before ? { told: after } : session,
  };

  it('joins the ticket that was opened since, whose own words stay, and its secrets stay dots', async () => {
    const gathering: Intake = {
      receive: ({ message, ticket }) => {
        const [part] = message.parts;
        const text = part?.type === 'text' ? part.text : '';
        if (text === '123456') return { effects: [], isSecret: true };
        if (text !== 'kirim' || ticket) return { effects: [] };
        const body = 'Gerai tutup sejak Senin, kata warga.';
        return { effects: [{ type: 'ticket.open', kind: 'complaint', body }] };
      },
    };
    const { say, messages, cases } = chattingDesk(gathering);
    const [story, pin, end] = [textEvent('Gerai tutup.'), textEvent('123456'), textEvent('kirim')];
    await say(story, pin, end);
    await say(changed(end, 'kirim!'), changed(story, 'Gerai buka.'), changed(pin, '654321'));
    const [opening, ...changes] = await messages();
    expect(opening).toMatchObject({ text: 'Gerai tutup sejak Senin, kata warga.', earlier: [] });
    expect(changes.map(({ text }) => text)).toEqual(['kirim!', 'Gerai buka.', '••••••']);
    expect(await cases()).toHaveLength(1);
  });

  it('is told to the intake as a change, not as an answer, and shown so in the conversation', async () => {
    heard.length = 0;
    const { aduan, say, messages } = chattingDesk(intake);
    const { conversations } = aduan;
    const first = textEvent('Geray tutup.');
    await say(first);
    await say(changed(first, 'Gerai tutup.', 2));
    await say(changed(first, 'Gerei tutup.', 1));
    expect(heard).toEqual(['Geray tutup.']);
    const [item] = await conversations.list({ actor: supervisor });
    expect(item).toMatchObject({ wakeAt, intake: { collected: { told: 'Gerai tutup.' } } });
    const id = item?.id ?? '';
    const view = await conversations.get(id, { actor: supervisor });
    expect(view.messages).toMatchObject([
      {
        text: 'Gerai tutup.',
        editedAt: tuesdayMorning + 2 * minute,
        earlier: [{ text: 'Geray tutup.' }, { text: 'Gerei tutup.' }],
      },
    ]);
    await Promise.all([conversations.takeOver(id, { actor: supervisor }), aduan.workOff()]);
    await aduan.workOff();
    expect((await messages()).map(({ text }) => text)).toEqual(['Gerai tutup.']);
  });
});
