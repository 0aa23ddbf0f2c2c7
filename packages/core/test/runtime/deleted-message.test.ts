import { describe, expect, it } from 'vitest';
import type { InboundEvent, InboundMessage } from '../../src/channel/inbound.js';
import { chattingDesk } from './chatting-desk.js';
import { firstOf } from './first-of.js';
import { auditor, officer, supervisor, textEvent, tuesdayMorning } from './test-desk.js';

const minute = 60_000;

/** A deletion of a message, some minutes after it was sent. */
function deleted({ account, conversation, id }: InboundMessage, minutes = 1): InboundEvent {
  const at = tuesdayMorning + minutes * minute;
  return { type: 'deleted', key: `${id} deleted@${minutes}`, at, account, conversation, id };
}

describe('a message that its citizen deleted', () => {
  it('keeps its words, and says when it was deleted', async () => {
    const { say, messages, cases } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(first);
    const before = firstOf(await cases()).ticket;
    await say(deleted(first, 2));
    const [opening, deletion, ...more] = await messages();
    const deletedAt = tuesdayMorning + 2 * minute;
    expect(opening).toMatchObject({ text: 'Gerai tutup.', deletedAt, revises: null });
    expect(opening).toMatchObject({ editedAt: null, earlier: [] });
    expect(deletion).toMatchObject({ text: '', deletedAt, revises: opening?.messageId });
    expect(more).toEqual([]);
    const { messageCount, openQuestion, phase } = firstOf(await cases()).ticket;
    expect({ messageCount, openQuestion, phase }).toEqual({
      messageCount: before.messageCount,
      openQuestion: before.openQuestion,
      phase: before.phase,
    });
  });

  it('is marked once, however often that is told', async () => {
    const { say, messages } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(first, deleted(first, 1));
    await say(deleted(first, 1), deleted(first, 2));
    expect((await messages()).map(({ deletedAt }) => deletedAt)).toEqual([
      tuesdayMorning + minute,
      tuesdayMorning + minute,
    ]);
  });

  it('keeps all its words when it was changed before', async () => {
    const { say, messages } = chattingDesk();
    const first = textEvent('Satu.');
    const at = tuesdayMorning + minute;
    await say(first);
    const parts = [{ type: 'text', text: 'Dua.' }] as const;
    await say({ ...first, key: 'changed', at, parts, edited: true });
    await say(deleted(first, 2));
    expect((await messages())[0]).toMatchObject({
      text: 'Dua.',
      editedAt: at,
      earlier: [{ text: 'Satu.' }],
      deletedAt: tuesdayMorning + 2 * minute,
    });
  });

  it('moves nothing, starts no clock, and waits to be read in its own ticket', async () => {
    const { aduan, say, cases } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(first);
    const { ticket } = firstOf(await cases());
    await aduan.tickets.answer(ticket.id, 'Sudah buka.', { actor: officer });
    const before = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(before.ticket.awaitingReadSince).toBeNull();
    await say(deleted(first));
    const after = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(after.ticket).toMatchObject({ phase: 'answered', state: before.ticket.state });
    expect(after.ticket.awaitingReadSince).not.toBeNull();
    expect(after.clocks.map(({ metric, state }) => [metric, state])).toEqual(
      before.clocks.map(({ metric, state }) => [metric, state]),
    );
    expect(await cases()).toHaveLength(1);
  });

  it('is marked in a conversation without a ticket: nothing is answered, and they have not written', async () => {
    const heard: string[] = [];
    const { aduan, clock, say } = chattingDesk({
      receive({ message }) {
        heard.push(message.id);
        return { effects: [], session: {}, wakeAt: tuesdayMorning + 60 * minute };
      },
      describe: () => ({ speaker: 'bot', asks: null, collected: {} }),
    });
    const first = textEvent('Gerai tutup.');
    await say(first);
    clock.now += 5 * minute;
    await say(deleted(first));
    expect(heard).toEqual([first.id]);
    const { conversations } = aduan;
    const item = firstOf(await conversations.list({ actor: supervisor }));
    expect(item).toMatchObject({
      lastInboundAt: tuesdayMorning,
      wakeAt: tuesdayMorning + 60 * minute,
    });
    const { messages } = await conversations.get(item.id, { actor: supervisor });
    expect(messages).toMatchObject([
      { text: 'Gerai tutup.', deletedAt: tuesdayMorning + minute, earlier: [] },
    ]);
  });

  it('is noted and nothing else when it never came', async () => {
    const { say, cases, logs } = chattingDesk();
    await say(deleted(textEvent('Tidak pernah sampai.')));
    expect(await cases()).toEqual([]);
    expect(logs).toContainEqual(
      expect.objectContaining({
        event: 'inbox.recorded',
        data: { channel: 'test', type: 'deleted' },
      }),
    );
  });

  it('is marked when it comes after that, even much later and twice', async () => {
    const { clock, say, messages } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(deleted(first, 2));
    clock.now += 6 * 24 * 60 * minute;
    await say(first);
    await say(first, deleted(first, 2));
    const deletedAt = tuesdayMorning + 2 * minute;
    expect(await messages()).toMatchObject([
      { text: 'Gerai tutup.', deletedAt },
      { text: '', deletedAt },
    ]);
  });

  it('is marked when both come in one delivery, the deletion first', async () => {
    const { say, messages } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(deleted(first), first);
    expect((await messages())[0]).toMatchObject({ deletedAt: tuesdayMorning + minute });
  });

  it('is not taken for another one: of another thread, or another id', async () => {
    const { say, messages } = chattingDesk();
    const first = textEvent('Gerai tutup.');
    await say(deleted({ ...first, conversation: 'another' }), deleted({ ...first, id: 'another' }));
    await say(first);
    expect((await messages()).map(({ deletedAt }) => deletedAt)).toEqual([null]);
  });

  it('says when to those who may not read its words', async () => {
    const { say, messages } = chattingDesk();
    const first = textEvent('Rahasia.');
    await say(first, deleted(first));
    const [opening] = await messages(auditor);
    expect(opening).toMatchObject({ deletedAt: tuesdayMorning + minute });
    expect(JSON.stringify(opening)).not.toContain('Rahasia');
  });
});
