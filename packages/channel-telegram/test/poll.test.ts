import type { Update } from '@grammyjs/types';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { telegramChannel } from '../src/index.js';
import { refusal } from './bot-api.js';
import { deskOn } from './test-desk.js';
import { message, options, press, update } from './updates.js';

/** A desk that asks Telegram, and closes with the test. */
function desk(...waiting: Update[]) {
  const { token } = options;
  const one = deskOn(telegramChannel({ token, polling: true }));
  onTestFinished(() => one.aduan.close());
  const queue = (...updates: Update[]) => {
    for (const each of updates) one.provider.queue({ update: { ...each } });
  };
  queue(...waiting);
  /** The numbers after which the desk asked for news. */
  const offsets = () =>
    one.provider.calls.flatMap(({ method, fields }) =>
      method === 'getUpdates' ? [fields.offset] : [],
    );
  return { ...one, queue, offsets };
}

const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000 });
const wrote = (number: number, text: string, id?: number) =>
  update({ message: message(number, { text }) }, id);

describe('a desk that nobody can reach', () => {
  it('asks for news, and confirms them when they are stored', async () => {
    const one = desk(wrote(1, 'satu', 51), wrote(2, 'dua', 52));
    await one.aduan.start();
    await eventually(async () => expect(await one.said()).toEqual(['satu', 'dua']));
    await eventually(() => expect(one.offsets().slice(0, 2)).toEqual([undefined, 53]));
    const [question] = one.provider.calls;
    expect(question?.fields).toMatchObject({ timeout: 25 });
    expect(question?.fields.allowed_updates).toContain('message_reaction');
    one.queue(wrote(3, 'tiga', 53));
    await eventually(async () => expect(await one.said()).toEqual(['satu', 'dua', 'tiga']));
  });

  it('confirms nothing that it could not store', async () => {
    const one = desk(wrote(1, 'satu', 61));
    one.state.storeWorks = false;
    await one.aduan.start();
    await eventually(() => expect(one.offsets().length).toBeGreaterThan(1));
    expect(one.offsets().filter((offset) => offset !== undefined)).toEqual([]);
    one.state.storeWorks = true;
    await eventually(async () => expect(await one.said()).toEqual(['satu']));
    await eventually(() => expect(one.offsets()).toContain(62));
  });

  it('goes on where numbers begin again', async () => {
    const one = desk(wrote(1, 'satu', 9_000));
    await one.aduan.start();
    await eventually(() => expect(one.offsets()).toContain(9_001));
    one.queue(wrote(2, 'dua', 12));
    await eventually(() => expect(one.offsets()).toContain(13));
    await eventually(async () => expect(await one.said()).toEqual(['satu', 'dua']));
  });

  it('answers buttons and welcomes anyone who comes', async () => {
    const one = desk(
      update(press('q1', 'yes')),
      update({ message: message(2, { text: '/start' }) }),
    );
    await one.aduan.start();
    const answers = [
      { method: 'answerCallbackQuery', fields: { callback_query_id: 'q1' } },
      {
        method: 'sendMessage',
        fields: { chat_id: 7_000_000_001, text: expect.stringMatching(/^Selamat datang/) },
      },
    ];
    await eventually(() => expect(one.provider.calls).toEqual(expect.arrayContaining(answers)));
  });

  it('stores what came though a button cannot be answered', async () => {
    const one = desk(update(press('q1', 'yes')), wrote(2, 'dua'));
    one.state.instead = ({ method }) =>
      method === 'answerCallbackQuery' ? refusal(400, 'Bad Request: query is too old') : null;
    await one.aduan.start();
    await eventually(async () => expect(await one.said()).toEqual(['Ya', 'dua']));
  });

  it('removes a webhook that stands in its way', async () => {
    const one = desk(wrote(1, 'satu'));
    let isSet = true;
    one.state.instead = ({ method }) => {
      if (method === 'deleteWebhook') isSet = false;
      const conflict = "Conflict: can't use getUpdates method while webhook is active";
      return isSet && method === 'getUpdates' ? refusal(409, conflict) : null;
    };
    await one.aduan.start();
    await eventually(async () => expect(await one.said()).toEqual(['satu']));
    expect(isSet).toBe(false);
  });

  it('waits as long as Telegram asks before it asks again', async () => {
    const one = desk(wrote(1, 'satu'));
    let refusals = 0;
    one.state.instead = ({ method }) => {
      if (method !== 'getUpdates' || refusals > 0) return null;
      refusals += 1;
      return refusal(429, 'Too Many Requests: retry after 3600', { retry_after: 3_600 });
    };
    await one.aduan.start();
    await eventually(() => expect(refusals).toBe(1));
    // Closing does not wait for the hour.
    await one.aduan.close();
    expect(one.offsets()).toEqual([]);
  });

  it('lets go of its question when it is closed', async () => {
    const one = desk();
    await one.aduan.start();
    await eventually(() => expect(one.offsets()).toHaveLength(1));
    await one.aduan.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(one.offsets()).toHaveLength(1);
    expect(one.complaints).toEqual(['privacy.notice-neutral']);
  });
});
