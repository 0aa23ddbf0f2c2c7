import { ChannelError } from '@aduan/core';
import type { IntakeInput, OutboundMessage } from '@aduan/core/channel';
import { describe, expect, test } from 'vitest';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import {
  delivery,
  officer,
  supervisor,
  testChannel,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { parties } from '../../src/parties/index.js';
import { type RatingQuestionOptions, ratingIn, ratings } from '../../src/ratings/index.js';
import { reports } from '../../src/reports/index.js';

let serial = 0;

/** A desk that asks for ratings, with a citizen who wrote, and the messages sent to them. */
async function asking(options: RatingQuestionOptions = {}, more: object = {}) {
  const sent: OutboundMessage[] = [];
  const channel = testChannel((message) => {
    sent.push(message);
    return { ids: [`p-${message.key}`], status: 'sent', at: 0 };
  });
  const desk = testDesk({
    channels: { test: channel },
    plugins: [parties(), reports(), ratings({ question: options })],
    ...more,
  });
  const { aduan, clock } = desk;
  const write = async (text: string) => {
    serial += 1;
    clock.now += 60_000;
    await aduan.fetch(delivery([{ ...textEvent(text), key: `k-${serial}`, id: `m-${serial}` }]));
    await aduan.workOff();
  };
  await write('Gerai tutup.');
  const list = async () => (await aduan.tickets.list({}, { actor: supervisor })).items;
  const { id, number } = firstOf(await list()).ticket;
  const act = async (action: string, input: object = {}) => {
    clock.now += 60_000;
    await aduan.tickets.act(id, action, input, { actor: supervisor });
    await aduan.workOff();
  };
  const close = async () => {
    for (const action of ['verify', 'start']) await act(action);
    await act('answer', { text: 'Sudah buka.' });
    await act('close');
  };
  const view = () => aduan.tickets.get(id, { actor: officer });
  const rating = async () => ratingIn((await view()).ticket).rating;
  const said = () => sent.flatMap(({ content }) => (content.type === 'text' ? [content.text] : []));
  return { ...desk, write, list, number, id, act, close, view, rating, said, sent };
}

describe('after closing', () => {
  test('one question goes into the conversation, with its numbers in words', async () => {
    const { close, number, said, view } = await asking();
    await close();
    const question = said().at(-1) ?? '';
    expect(question).toContain(`Laporan ${number} sudah kami tutup.`);
    expect(question).toMatch(/\n1\. Sangat tidak puas\n2\. Tidak puas\n3\. Cukup\n4\. Puas\n5\. /);
    const { ticket, timeline } = await view();
    expect(ticket.phase).toBe('closed');
    const { question: messageId, rating } = ratingIn(ticket);
    expect(rating).toBeNull();
    const asked = timeline.find((e) => e.type === 'message' && e.purpose === 'ratings:question');
    expect(asked).toMatchObject({ actor: { kind: 'system' }, messageId });
  });

  test('goes with buttons where the channel has them', async () => {
    const choices: OutboundMessage[] = [];
    const channel = testChannel(
      (message) => {
        choices.push(message);
        return { ids: [`q-${message.key}`], status: 'sent', at: 0 };
      },
      { outbound: ['text', 'choices'] as never, choices: { max: 20, titleMax: 20 } },
    );
    const { close } = await asking({ locale: 'en' }, { channels: { test: channel } });
    await close();
    expect(choices.at(-1)?.content).toMatchObject({
      type: 'choices',
      text: expect.stringContaining('How satisfied are you?'),
      choices: expect.arrayContaining([
        { id: expect.stringMatching(/^rating-5\/ADU-/), title: 'Very satisfied' },
      ]),
    });
  });

  test('the answer is the rating, linked to the duty, and opens and reopens nothing', async () => {
    const { aduan, close, list, said, view, write } = await asking();
    await close();
    await write('4, cepat sekali');
    const { ticket, timeline } = await view();
    const obligationId = ticket.obligations.at(-1)?.id;
    expect(ticket.phase).toBe('closed');
    expect(ratingIn(ticket)).toMatchObject({ rating: { score: 4, obligationId } });
    expect(timeline.at(-1)).toMatchObject({
      type: 'fact',
      event: 'ratings:given',
      reason: 'cepat sekali',
      actor: { kind: 'citizen' },
    });
    expect(said().at(-1)).toBe('Terima kasih, penilaian Anda sudah kami simpan.');
    expect(await list()).toHaveLength(1);
    expect((await aduan.tickets.verifyHistory(ticket.id, { actor: officer })).intact).toBe(true);
    const recap = await aduan.plugins.reports.recap({ month: '2026-04' }, { actor: officer });
    expect(recap.total.officer.scores['ratings:score']).toEqual({
      count: 1,
      average: 4,
      distribution: [0, 0, 0, 1, 0],
    });
  });

  test('a bad rating says how the ticket goes on', async () => {
    const { close, number, said, write } = await asking();
    await close();
    await write('1');
    expect(said().at(-1)).toContain(`buka kembali laporan ${number} di halaman Lacak Laporan`);
  });

  test('another message than a rating goes its way, and the question stays', async () => {
    const { close, list, rating, write } = await asking();
    await close();
    await write('4 bulan simpanan saya belum kembali.');
    expect(await list()).toHaveLength(2);
    expect(await rating()).toBeNull();
  });

  test('a score that comes once more changes nothing and is no ticket, with words it is one', async () => {
    const { aduan, close, id, list, number, said, view, rating, write } = await asking();
    await close();
    await write('5');
    const { version } = (await view()).ticket;
    for (const again of ['5', '1', 'Tidak puas']) {
      await write(again);
      expect(said().at(-1)).toBe('Terima kasih, penilaian Anda sudah kami simpan.');
    }
    const button = `rating-1/${number}`;
    const choice = { type: 'choice', id: button, title: 'x', source: 'button' } as const;
    await aduan.fetch(delivery([{ ...textEvent('x', 'warga-1', 'button'), parts: [choice] }]));
    await aduan.workOff();
    expect((await view()).ticket.version).toBe(version);
    expect((await rating())?.score).toBe(5);
    expect(await list()).toHaveLength(1);
    await write('1, ternyata masih tutup');
    expect((await list()).map(({ ticket }) => ticket.id)).toContain(id);
    expect(await list()).toHaveLength(2);
  });

  test.each(['a new report', 'the report again'])(
    'an old button joins nothing once %s goes on, and is answered kindly',
    async (what) => {
      const { act, aduan, close, list, number, said, rating, write } = await asking();
      await close();
      if (what === 'a new report') await write('Sekarang jalannya yang rusak.');
      else await act('reopen', { reason: 'Lagi.' });
      const versions = async () => (await list()).map(({ ticket }) => [ticket.id, ticket.version]);
      const before = await versions();
      const id = `rating-4/${number}`;
      const choice = { type: 'choice', id, title: 'Puas', source: 'button' } as const;
      await aduan.fetch(delivery([{ ...textEvent('x', 'warga-1', 'late'), parts: [choice] }]));
      await aduan.workOff();
      expect(await versions()).toEqual(before);
      expect(await rating()).toBeNull();
      expect(said().at(-1)).toContain(`Waktu untuk menilai laporan ${number} sudah lewat.`);
    },
  );

  test('the question is never repeated, whatever becomes of the ticket', async () => {
    const { act, close, said } = await asking();
    const asked = () => said().filter((text) => text.includes('Seberapa puas')).length;
    await close();
    await act('reopen', { reason: 'Lagi.' });
    await act('start');
    await act('answer', { text: 'Sekarang buka.' });
    await act('close');
    expect(asked()).toBe(1);
  });

  test('the page of the ticket does not show it as an answer', async () => {
    const { aduan, close, id, sent } = await asking();
    await close();
    const pin = sent.flatMap(({ content }) =>
      content.type === 'text' ? (/PIN-nya (\d{4} \d{4})/.exec(content.text)?.[1] ?? []) : [],
    )[0];
    const { ticket } = await aduan.tickets.get(id, { actor: officer });
    const page = await aduan.citizen.track({ number: ticket.number, pin: String(pin) });
    expect(JSON.stringify(page)).not.toContain('Seberapa puas');
  });
});

describe('whoever must be protected', () => {
  test('a hidden reporter rates by message as the hidden one, and the words are sealed for them', async () => {
    const { aduan, close, id, list, rating, write } = await asking(
      {},
      {
        intake: {
          receive: () => ({
            effects: [{ type: 'ticket.open', confidential: true }],
            informed: 'v1',
          }),
        },
      },
    );
    await close();
    await write('2, lama sekali');
    expect((await rating())?.score).toBe(2);
    const { ticket, timeline } = await aduan.tickets.get(id, { actor: supervisor });
    expect(timeline.at(-1)).toMatchObject({
      event: 'ratings:given',
      reason: 'lama sekali',
      actor: { kind: 'citizen', id: firstOf(ticket.reporters) },
    });
    expect(await list()).toHaveLength(1);
  });

  test('whose processing is restricted is not asked', async () => {
    const { aduan, close, said, view } = await asking();
    const party = firstOf((await view()).ticket.reporters);
    await aduan.plugins.parties.restrict(party, { reason: 'Permintaan.' }, { actor: supervisor });
    await close();
    expect(said().join()).toContain('Sudah buka.');
    expect(said().join()).not.toContain('Seberapa puas');
  });
});

describe('beside a bot', () => {
  const heard: string[] = [];
  /** A bot whose question is open since an instant, epoch ms; null when it asks nothing. */
  const bot = (since: () => number | null | undefined) => ({
    intake: {
      receive: ({ message, ticket }: IntakeInput) => {
        heard.push(JSON.stringify(message.parts));
        return ticket
          ? { effects: [], session: {} }
          : { effects: [{ type: 'ticket.open', kind: 'complaint' }], session: {} };
      },
      describe: () => {
        const at = since();
        const asks = at === null ? null : 'Pilih 1, 2 atau 3.';
        return { speaker: 'bot', asks, collected: {}, ...(typeof at === 'number' && { at }) };
      },
    },
  });

  test('a number answers the one who asked last, a button of the question its question', async () => {
    let since: number | null | undefined = null;
    const { aduan, clock, close, number, rating, write } = await asking(
      {},
      bot(() => since),
    );
    await close();
    for (const later of [clock.now + 1, undefined]) {
      since = later;
      heard.length = 0;
      await write('3');
      expect(heard).toHaveLength(1);
      expect(await rating()).toBeNull();
    }
    const id = `rating-2/${number}`;
    const choice = { type: 'choice', id, title: 'x', source: 'button' } as const;
    await aduan.fetch(delivery([{ ...textEvent('x', 'warga-1', 'button'), parts: [choice] }]));
    await aduan.workOff();
    expect((await rating())?.score).toBe(2);
  });

  test.each(['nothing', 'what was asked before the case was closed'])(
    'it is the rating while the bot asks: %s',
    async (what) => {
      let since: number | null = null;
      const { clock, close, rating, write } = await asking(
        {},
        bot(() => since),
      );
      if (what !== 'nothing') since = clock.now;
      await close();
      await write('3');
      expect((await rating())?.score).toBe(3);
    },
  );
});

describe('an answer that waits on a page', () => {
  /** A desk that closes the report of somebody who left the page and no contact, before they read the answer. */
  async function closedUnread(outcome: 'sent' | 'failed' = 'sent') {
    const page = testChannel(
      ({ key, purpose }) => {
        if (outcome === 'failed' && purpose === 'answer')
          throw new ChannelError({ class: 'recipient' }, 'nobody there');
        return { ids: [`p-${key}`], status: 'sent', at: 0 };
      },
      { receipts: ['sent', 'read', 'failed'], arrival: 'page' },
    );
    const desk = await asking({}, { channels: { test: page } });
    desk.clock.now += 3_600_000;
    await desk.close();
    const obligation = firstOf((await desk.view()).ticket.obligations);
    expect(obligation).toMatchObject({ status: 'unreached' });
    const asked = page.sent.filter(({ content }) =>
      JSON.stringify(content).includes('Seberapa puas'),
    );
    return { ...desk, asked };
  }

  test('has the question beside it, and what is written after both is the rating', async () => {
    const { asked, list, view, rating, write } = await closedUnread();
    expect(asked).toHaveLength(1);
    await write('5, cepat dan jelas. Terima kasih.');
    expect(await list()).toHaveLength(1);
    expect((await view()).ticket.phase).toBe('closed');
    expect((await rating())?.score).toBe(5);
  });

  test('has none when it could not be put there', async () => {
    const { asked } = await closedUnread('failed');
    expect(asked).toEqual([]);
  });

  test('has none when its citizen was called in vain', async () => {
    const page = testChannel(undefined, { receipts: ['sent', 'read'], arrival: 'page' });
    const { act, aduan, clock, id, view } = await asking({}, { channels: { test: page } });
    clock.now += 3_600_000;
    for (const action of ['verify', 'start']) await act(action);
    await act('answer', { text: 'Sudah buka.' });
    const obligationId = firstOf((await view()).ticket.obligations).id;
    for (const _day of ['Tuesday', 'Wednesday', 'Thursday']) {
      const tried = { obligationId, by: 'phone', outcome: 'no-answer' } as const;
      await aduan.tickets.attempt(id, tried, { actor: officer });
      clock.now += 86_400_000;
    }
    await act('close-unreachable');
    const { ticket } = await view();
    expect(ticket.phase).toBe('closed');
    expect(ratingIn(ticket).question).toBeNull();
  });
});

describe('nobody is asked', () => {
  test.each<[string, readonly (readonly [string, object?])[]]>([
    ['when the case was archived', [['archive', { text: 'Uji coba.', reason: 'Uji coba.' }]]],
    [
      'when it was referred to somebody else',
      [
        ['verify'],
        ['reject', { text: 'Ke OJK.', reason: 'x', referral: { agency: 'ojk', name: 'OJK' } }],
      ],
    ],
  ])('%s', async (_, actions) => {
    const { act, said, view } = await asking();
    for (const [action, input] of actions) await act(action, input);
    expect((await view()).ticket.phase).toBe('closed');
    expect(said().join()).not.toContain('Seberapa puas');
  });

  test('where the host does not want it, or wants it after other closings, they say so', async () => {
    const quiet = await asking({ channels: ['whatsapp'] });
    await quiet.close();
    expect(quiet.said().join()).not.toContain('Seberapa puas');
    const curious = await asking({ asksAfter: ({ action }) => action === 'archive' });
    await curious.act('archive', { text: 'Uji coba.', reason: 'Uji coba.' });
    expect(curious.said().join()).toContain('Seberapa puas');
  });

  test('without a conversation', async () => {
    const { aduan, sent } = await asking();
    const call = { body: 'Gerai tutup.', channel: 'phone', kind: 'information-request' } as const;
    const { ticket } = await aduan.tickets.open(call, { actor: officer });
    const before = sent.length;
    await aduan.tickets.act(ticket.id, 'answer-and-close', { text: 'Ya.' }, { actor: officer });
    await aduan.workOff();
    expect(sent.length).toBe(before);
  });
});

test('two messages of one moment give one rating', async () => {
  const { aduan, close, list, rating } = await asking();
  await close();
  const event = { ...textEvent('3'), key: 'twice', id: 'twice' };
  await Promise.all([aduan.fetch(delivery([event])), aduan.fetch(delivery([event]))]);
  await aduan.workOff();
  expect((await rating())?.score).toBe(3);
  expect(await list()).toHaveLength(1);
});
