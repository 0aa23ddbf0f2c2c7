import type { Update } from '@grammyjs/types';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { telegramChannel } from '../src/index.js';
import { refusal, telegramTakes } from './bot-api.js';
import { type Call, deskOn } from './test-desk.js';
import { message, options, press, update } from './updates.js';

type Failure = (call: Call) => Response | null;

/** What Telegram keeps for a bot until it is asked for what comes after. */
function queue(...waiting: Update[]) {
  const offsets: unknown[] = [];
  const state: { failure: Failure } = { failure: () => null };
  const take = async (call: Call, signal: AbortSignal): Promise<Response> => {
    const { offset } = call.fields;
    offsets.push(offset);
    if (typeof offset === 'number') {
      const rest = waiting.filter(({ update_id: id }) => id >= offset);
      waiting.splice(0, waiting.length, ...rest);
    }
    // Telegram holds a question that it has no news for.
    if (waiting.length === 0) {
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, 20);
        signal.addEventListener('abort', () => resolve(clearTimeout(timer)));
      });
      signal.throwIfAborted();
    }
    return Response.json({ ok: true, result: waiting.slice(0, 100) });
  };
  return { waiting, offsets, take, state };
}

/** A desk that asks Telegram, and closes with the test. */
function desk(telegram: ReturnType<typeof queue>) {
  const { token } = options;
  const one = deskOn(telegramChannel({ token, polling: true }), (request, call) => {
    const failed = telegram.state.failure(call);
    if (failed) return failed;
    return call.method === 'getUpdates'
      ? telegram.take(call, request.signal)
      : telegramTakes(request);
  });
  onTestFinished(() => one.aduan.close());
  return one;
}

const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000 });
const wrote = (number: number, text: string, id?: number) =>
  update({ message: message(number, { text }) }, id);

describe('a desk that nobody can reach', () => {
  it('asks for news, and confirms them when they are stored', async () => {
    const telegram = queue(wrote(1, 'satu', 51), wrote(2, 'dua', 52));
    const one = desk(telegram);
    await one.aduan.start();
    await eventually(async () => expect(await one.said()).toEqual(['satu', 'dua']));
    await eventually(() => expect(telegram.waiting).toEqual([]));
    expect(telegram.offsets.slice(0, 2)).toEqual([undefined, 53]);
    const [question] = one.calls;
    expect(question?.fields).toMatchObject({ timeout: 25 });
    expect(question?.fields.allowed_updates).toContain('message_reaction');
    telegram.waiting.push(wrote(3, 'tiga', 53));
    await eventually(async () => expect(await one.said()).toEqual(['satu', 'dua', 'tiga']));
  });

  it('confirms nothing that it could not store', async () => {
    const telegram = queue(wrote(1, 'satu', 61));
    const one = desk(telegram);
    one.state.storeWorks = false;
    await one.aduan.start();
    await eventually(() => expect(telegram.offsets.length).toBeGreaterThan(1));
    expect(telegram.offsets.filter((offset) => offset !== undefined)).toEqual([]);
    expect(telegram.waiting).toHaveLength(1);
    one.state.storeWorks = true;
    await eventually(async () => expect(await one.said()).toEqual(['satu']));
    await eventually(() => expect(telegram.waiting).toEqual([]));
  });

  it('goes on where numbers begin again', async () => {
    const telegram = queue(wrote(1, 'satu', 9_000));
    const one = desk(telegram);
    await one.aduan.start();
    await eventually(() => expect(telegram.offsets).toContain(9_001));
    // Telegram does not look at a number that lies too far ahead.
    telegram.waiting.push(wrote(2, 'dua', 12));
    telegram.state.failure = ({ fields }) =>
      fields.offset === 9_001 ? Response.json({ ok: true, result: [...telegram.waiting] }) : null;
    await eventually(() => expect(telegram.offsets).toContain(13));
    await eventually(async () => expect(await one.said()).toEqual(['satu', 'dua']));
  });

  it('answers buttons and welcomes anyone who comes', async () => {
    const telegram = queue(
      update(press('q1', 'yes')),
      update({ message: message(2, { text: '/start' }) }),
    );
    const one = desk(telegram);
    await one.aduan.start();
    const answers = [
      { method: 'answerCallbackQuery', fields: { callback_query_id: 'q1' } },
      {
        method: 'sendMessage',
        fields: { chat_id: 7_000_000_001, text: expect.stringMatching(/^Selamat datang/) },
      },
    ];
    await eventually(() => expect(one.calls).toEqual(expect.arrayContaining(answers)));
  });

  it('stores what came though a button cannot be answered', async () => {
    const telegram = queue(update(press('q1', 'yes')), wrote(2, 'dua'));
    telegram.state.failure = ({ method }) =>
      method === 'answerCallbackQuery' ? refusal(400, 'Bad Request: query is too old') : null;
    const one = desk(telegram);
    await one.aduan.start();
    await eventually(() => expect(telegram.waiting).toEqual([]));
    await eventually(async () => expect(await one.said()).toEqual(['Ya', 'dua']));
  });

  it('removes a webhook that stands in its way', async () => {
    const telegram = queue(wrote(1, 'satu'));
    let isSet = true;
    telegram.state.failure = ({ method }) => {
      if (method === 'deleteWebhook') isSet = false;
      const conflict = "Conflict: can't use getUpdates method while webhook is active";
      return isSet && method === 'getUpdates' ? refusal(409, conflict) : null;
    };
    const one = desk(telegram);
    await one.aduan.start();
    await eventually(async () => expect(await one.said()).toEqual(['satu']));
    expect(one.calls.find(({ method }) => method === 'deleteWebhook')?.fields).toEqual({});
  });

  it('waits as long as Telegram asks before it asks again', async () => {
    const telegram = queue(wrote(1, 'satu'));
    let refusals = 0;
    telegram.state.failure = ({ method }) => {
      if (method !== 'getUpdates' || refusals > 0) return null;
      refusals += 1;
      return refusal(429, 'Too Many Requests: retry after 3600', { retry_after: 3_600 });
    };
    const one = desk(telegram);
    await one.aduan.start();
    await eventually(() => expect(refusals).toBe(1));
    // Closing does not wait for the hour.
    await one.aduan.close();
    expect(telegram.offsets).toEqual([]);
  });

  it('lets go of its question when it is closed', async () => {
    const telegram = queue();
    const one = desk(telegram);
    await one.aduan.start();
    await eventually(() => expect(telegram.offsets.length).toBeGreaterThan(0));
    await one.aduan.close();
    const asked = telegram.offsets.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(telegram.offsets.length).toBe(asked);
    expect(one.complaints).toEqual(['privacy.notice-neutral']);
  });
});
