import { fakeNow } from '@aduan/testkit';
import type { Update } from '@grammyjs/types';
import { describe, expect, it } from 'vitest';
import { telegramChannel } from '../src/index.js';
import type { TelegramFault, TelegramIncoming } from '../src/msw/index.js';
import { deskOn } from './test-desk.js';
import { calledWith, everySaying, message, options, press, update, user } from './updates.js';

const url = 'https://desk.example/aduan/telegram';
const dayMs = 86_400_000;

/** A desk that Telegram calls. */
function desk() {
  const one = deskOn(telegramChannel(options));
  const take = async (request: Request) => {
    const response = await one.aduan.fetch(request);
    const text = await response.text();
    await one.aduan.workOff();
    return { status: response.status, call: text === '' ? null : JSON.parse(text) };
  };
  const deliver = async (each: Update) => {
    const body = JSON.stringify(each);
    return take(await calledWith(options.webhookSecret)(body, url, { person: 1, at: fakeNow }));
  };
  const receive = async (incoming: TelegramIncoming) => take(await one.provider.receive(incoming));
  /** What was sent since the case was confirmed. */
  const answers = () => one.provider.sent.slice(1);
  const pass = async (ms: number) => {
    one.clock.advance(ms);
    await one.aduan.workOff();
  };
  return { ...one, deliver, receive, answers, pass };
}

/** A desk that has a case, and has confirmed it. */
async function deskWithTicket() {
  const one = desk();
  await one.receive({ from, text: 'Gerai tutup' });
  return one;
}

const from = user(1).id;
const textsOf = ({ answers }: ReturnType<typeof desk>) => answers().map(({ text }) => text);

describe('a complaint on Telegram', () => {
  it('becomes a ticket, and its answer goes out', async () => {
    const one = await deskWithTicket();
    await one.reply('Sudah dibuka lagi.');
    expect(one.provider.sent).toMatchObject([
      { chat: from, text: expect.stringMatching(/ADU-/) },
      { chat: from, text: 'Sudah dibuka lagi.' },
    ]);
    expect(await one.answered()).toEqual(['presumed', 'posted', 'sent']);
  });

  it('brings the files of the citizen into the case', async () => {
    const one = desk();
    const bytes = new Uint8Array([37, 80, 68, 70]);
    const file = { kind: 'document', mime: 'application/pdf', bytes, name: 'surat.pdf' } as const;
    await one.receive({ from, file: { ...file, caption: 'Gerai tutup' } });
    expect(await one.attached()).toMatchObject([{ mime: 'application/pdf', bytes: 4 }]);
  });

  it('shows the other things that a citizen sends', async () => {
    const one = await deskWithTicket();
    await one.receive({ from, location: { latitude: -6.2, longitude: 106.8 } });
    await one.receive({ from, choice: { id: 'yes', title: 'Sudah' } });
    await one.receive({
      from,
      message: { contact: { phone_number: '+6281', first_name: 'Ketua' } },
    });
    expect(await one.said()).toMatchObject([
      'Gerai tutup',
      expect.stringContaining('106.8'),
      'Sudah',
      expect.stringContaining('Ketua'),
    ]);
  });

  it('loses nothing and doubles nothing when Telegram calls again', async () => {
    const one = desk();
    const all = ['satu', 'dua', 'tiga'].map((text, index) =>
      update({ message: message(index + 1, { text }) }),
    );
    for (const each of [...all, ...all]) expect((await one.deliver(each)).status).toBe(200);
    await one.pass(dayMs);
    for (const each of all) await one.deliver(each);
    expect(await one.said()).toEqual(['satu', 'dua', 'tiga']);
    expect(await one.tickets()).toHaveLength(1);
  });

  it('that was not stored is asked for again', async () => {
    const one = desk();
    const each = update({ message: message(1, { text: 'Gerai tutup' }) });
    one.state.storeWorks = false;
    expect((await one.deliver(each)).status).toBe(503);
    one.state.storeWorks = true;
    expect((await one.deliver(each)).status).toBe(200);
    expect(await one.said()).toEqual(['Gerai tutup']);
  });

  it.each(['story', 'paid_media'] as const)(
    'begins with a %s as well, which nobody can read here: an officer sees that it came',
    async (kind) => {
      const one = desk();
      await one.deliver(update({ message: message(1, everySaying[kind]) }));
      const [said = ''] = await one.said();
      expect(said).toContain(`[Kiriman ini belum bisa ditampilkan: ${kind}]`);
      if (kind === 'paid_media') expect(said).toContain('Rekaman rapat, harus dibayar dulu');
      expect(one.provider.sent).not.toEqual([]);
    },
  );

  it('shows what came, though nobody knows what it is', async () => {
    const one = await deskWithTicket();
    await one.deliver(update({ message: message(2, everySaying.dice) }));
    expect((await one.said())[1]).toMatch(/dice/);
  });
});

describe('a call of Telegram', () => {
  it('about a pressed button is answered in its own response, each time', async () => {
    const one = desk();
    const each = update(press('q1', 'yes'));
    const call = { method: 'answerCallbackQuery', callback_query_id: 'q1' };
    expect(await one.deliver(each)).toEqual({ status: 200, call });
    expect(await one.deliver(each)).toEqual({ status: 200, call });
    expect(await one.said()).toEqual(['Ya']);
  });

  it('about Start welcomes once, and opens no ticket', async () => {
    const one = desk();
    const each = update({ message: message(1, { text: '/start' }) });
    const { call } = await one.deliver(each);
    expect(call).toMatchObject({ method: 'sendMessage', chat_id: 7_000_000_001 });
    expect(call.text).toMatch(/^Selamat datang\..+\n\nWelcome\./s);
    expect((await one.deliver(each)).call).toBeNull();
    expect(await one.tickets()).toEqual([]);
  });

  it('welcomes in the words of the host', async () => {
    const one = deskOn(telegramChannel({ ...options, welcome: 'Halo dari dinas.' }));
    const body = JSON.stringify(update({ message: message(1, { text: '/start' }) }));
    const request = await calledWith(options.webhookSecret)(body, url, { person: 1, at: fakeNow });
    const response = await one.aduan.fetch(request);
    expect(await response.json()).toMatchObject({ text: 'Halo dari dinas.' });
  });
});

describe('an answer on Telegram', () => {
  it('goes out long after the citizen wrote: there is no window', async () => {
    const one = await deskWithTicket();
    one.clock.advance(90 * dayMs);
    await one.reply('Sudah dibuka.');
    expect(textsOf(one)).toEqual(['Sudah dibuka.']);
    expect(await one.deadLetters()).toEqual([]);
  });

  it('waits as long as Telegram asks, and goes out once', async () => {
    const one = await deskWithTicket();
    one.provider.fail('rate-limited');
    await one.reply('Sudah dibuka.');
    await one.pass(8_000);
    expect(textsOf(one)).toEqual([]);
    await one.pass(2_000);
    await one.pass(dayMs / 2);
    expect(textsOf(one)).toEqual(['Sudah dibuka.']);
    expect(await one.answered()).toEqual(['presumed', 'posted', 'sent']);
  });

  it('is sent again after a failure that passes', async () => {
    const one = await deskWithTicket();
    one.provider.fail('server-error', 2);
    await one.reply('Sudah dibuka.');
    await one.pass(60_000);
    await one.pass(60_000);
    expect(textsOf(one)).toEqual(['Sudah dibuka.']);
  });

  it('to somebody who blocked the bot is given up, and the ticket says so', async () => {
    const one = await deskWithTicket();
    one.provider.fail('blocked');
    await one.reply('Sudah dibuka.');
    await one.pass(dayMs);
    expect(textsOf(one)).toEqual([]);
    expect(await one.deadLetters()).toEqual(['dead']);
    expect(await one.answered()).toEqual(['answered', 'posted', 'failed']);
  });

  it.each<TelegramFault>(['unknown-recipient', 'token-expired'])(
    'is given up, and shown, when the fault is %s',
    async (fault) => {
      const one = await deskWithTicket();
      one.provider.fail(fault, Number.POSITIVE_INFINITY);
      await one.reply('Sudah dibuka.');
      await one.pass(dayMs);
      expect(textsOf(one)).toEqual([]);
      expect(await one.deadLetters()).toEqual(['dead']);
    },
  );

  it('whose fate nobody knows is shown, never sent again', async () => {
    const one = await deskWithTicket();
    one.provider.fail('timeout');
    await one.reply('Sudah dibuka.');
    await one.pass(dayMs);
    expect(textsOf(one)).toEqual(['Sudah dibuka.']);
    expect(await one.deadLetters()).toEqual(['uncertain']);
  });

  it('that cannot be read is shown as well', async () => {
    const one = await deskWithTicket();
    one.state.instead = () => new Response('<html>');
    await one.reply('Sudah dibuka.');
    one.state.instead = () => null;
    await one.pass(dayMs);
    expect(textsOf(one)).toEqual([]);
    expect(await one.deadLetters()).toEqual(['uncertain']);
  });

  it('longer than a message comes in several', async () => {
    const one = await deskWithTicket();
    await one.reply('Kami sudah memeriksa. '.repeat(400));
    const texts = textsOf(one);
    expect(texts.length).toBe(3);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(4_096);
  });
});
