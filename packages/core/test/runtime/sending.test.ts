import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/channel/channel.js';
import type { OutboundMessage, SendReceipt } from '../../src/channel/outbound.js';
import { ChannelError } from '../../src/errors.js';
import { firstOf } from './first-of.js';
import { delivery, officer, testChannel, testDesk, textEvent } from './test-desk.js';

const dayMs = 86_400_000;
const kabar = { type: 'template', name: 'kabar', language: 'id', params: {} } as const;

type Send = (message: OutboundMessage) => SendReceipt;
const taken: Send = ({ key }) => ({ ids: [`provider-${key}`], status: 'sent', at: 0 });

/** A desk with a ticket, and a channel with a window of a day and a low text limit. */
async function deskWithTicket(send: Send = taken, more: Partial<Channel> = {}) {
  const tried: OutboundMessage[] = [];
  const channel = {
    ...testChannel(
      (message) => {
        tried.push(message);
        return send(message);
      },
      {
        outbound: ['text', 'template'],
        text: { maxCharacters: 20, markdown: false },
        replyWindow: { ms: dayMs, after: 'template' },
      },
    ),
    ...more,
  };
  const desk = testDesk({ channels: { test: channel } });
  const { aduan } = desk;
  await aduan.fetch(delivery([textEvent('Halo.')]));
  await aduan.workOff();
  tried.length = 0;
  const { items } = await aduan.tickets.list({}, { actor: officer });
  const { ticket } = firstOf(items);
  return {
    ...desk,
    tried,
    words: () => tried.map(({ content }) => (content.type === 'text' ? content.text : content)),
    async answer(text: string) {
      await aduan.tickets.answer(ticket.id, text, { actor: officer });
      await aduan.workOff();
    },
    obligations: async () =>
      (await aduan.tickets.get(ticket.id, { actor: officer })).ticket.obligations,
    async receipt(id: string, status: 'delivered' | 'failed') {
      const where = { at: 0, account: 'desk', conversation: 'warga-1' };
      await aduan.fetch(
        delivery([{ type: 'receipt', key: `${id}:${status}`, id, status, ...where }]),
      );
      await aduan.workOff();
    },
  };
}

describe('outside of the reply window', () => {
  it('the template of the channel speaks, and nothing else is tried', async () => {
    const desk = await deskWithTicket(taken, { templateFallback: () => kabar });
    desk.clock.now += dayMs;
    await desk.answer('Sudah dibayar.');
    expect(desk.words()).toEqual([kabar]);
    expect(await desk.aduan.queues.outbox()).toMatchObject({ pending: 0, deadLetters: [] });
  });

  it('a message without a template fails before it is sent, and the ticket knows', async () => {
    const desk = await deskWithTicket();
    desk.clock.now += dayMs;
    await desk.answer('Sudah dibayar.');
    expect(desk.tried).toEqual([]);
    expect((await desk.aduan.queues.outbox()).deadLetters).toMatchObject([
      { state: 'dead', error: 'channel-window-closed' },
    ]);
    expect(await desk.obligations()).toMatchObject([{ status: 'answered', noWay: true }]);
  });

  it('a provider who closed it sooner gets the template, once', async () => {
    const closed = ({ content, ...rest }: OutboundMessage) => {
      if (content.type !== 'template') {
        throw new ChannelError({ class: 'window_closed', code: 131047 }, 'closed');
      }
      return taken({ content, ...rest });
    };
    const desk = await deskWithTicket(closed, { templateFallback: () => kabar });
    await desk.answer('Sudah dibayar.');
    expect(desk.words()).toEqual(['Sudah dibayar.', kabar]);

    const without = await deskWithTicket(closed);
    await without.answer('Sudah dibayar.');
    expect(without.words()).toEqual(['Sudah dibayar.']);
    expect(firstOf((await without.aduan.queues.outbox()).deadLetters)).toMatchObject({
      state: 'dead',
      error: 'channel-window-closed',
    });
  });
});

describe('a text that is too long', () => {
  const long = 'Uang sudah dibayar. Silakan cek rekening.';
  const pieces = ['Uang sudah dibayar.', 'Silakan cek', 'rekening.'];

  it('arrives in pieces, each under a key of its own', async () => {
    const desk = await deskWithTicket();
    await desk.answer(long);
    expect(desk.words()).toEqual(pieces);
    const [key = ''] = desk.tried.map((each) => each.key);
    expect(desk.tried.map((each) => each.key)).toEqual([key, `${key}.2`, `${key}.3`]);
  });

  it('goes on behind the pieces that went out before', async () => {
    let isDown = false;
    const desk = await deskWithTicket((message) => {
      if (isDown && message.key.endsWith('.2')) {
        throw new ChannelError({ class: 'retryable' }, 'down');
      }
      return taken(message);
    });
    isDown = true;
    await desk.answer(long);
    expect(desk.words()).toEqual(pieces.slice(0, 2));
    isDown = false;
    desk.clock.now += 10_000;
    await desk.aduan.workOff();
    expect(desk.words()).toEqual([...pieces.slice(0, 2), ...pieces.slice(1)]);
  });

  it.each(['', '.2', '.3'])('hears the receipt of the piece with the key …%s', async (suffix) => {
    const desk = await deskWithTicket();
    await desk.answer(long);
    await desk.receipt(`provider-${desk.tried[0]?.key}${suffix}`, 'failed');
    expect(await desk.obligations()).toMatchObject([{ status: 'answered', noWay: true }]);
  });
});
