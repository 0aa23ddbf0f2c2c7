import { expect, test } from 'vitest';
import { deviceStorage } from '../../../src/widget/connection/device-storage.js';
import { messageId } from '../../../src/widget/connection/message-id.js';
import { orderedSending } from '../../../src/widget/connection/ordered-sending.js';
import { deviceOutbox } from '../../../src/widget/connection/outbox.js';
import { fakeDisk } from '../fake-disk.js';
import { fakeSession, instantPause, type SeenRequest, singleTab } from '../fake-session.js';

const unreachable = () => {
  throw new TypeError('Failed to fetch');
};

function set(answers: ((request: SeenRequest) => Response)[], messages = 1) {
  const disk = fakeDisk();
  const outbox = deviceOutbox(deviceStorage('aduan:/desk', () => disk));
  for (let at = 1; at <= messages; at += 1) {
    const message = { id: messageId(at), sentAt: at, locale: 'id' as const, text: `message ${at}` };
    outbox.put({ message, state: 'waiting' });
  }
  const { session, requests } = fakeSession((request) => {
    const answer = answers.shift() ?? (() => new Response('{}'));
    return answer(request);
  });
  const pause = instantPause();
  const reached: boolean[] = [];
  const deliver = orderedSending({
    outbox,
    session,
    bridge: singleTab(),
    pause,
    random: () => 1,
    onProgress: (now) => reached.push(now),
  });
  const sent = () => requests.map(({ init }) => JSON.parse(String(init.body)).text);
  const run = () => deliver(new AbortController().signal);
  return {
    outbox,
    pause,
    reached,
    run,
    sent,
    states: () => outbox.list().map(({ state }) => state),
  };
}

test('sends in order and keeps what is sent until the transcript has it', async () => {
  const { run, sent, states } = set([], 3);
  await run();
  expect(sent()).toEqual(['message 1', 'message 2', 'message 3']);
  expect(states()).toEqual(['sent', 'sent', 'sent']);
});

test('repeats the first message until the desk has it; the second waits its turn', async () => {
  const broken = () => new Response(null, { status: 503 });
  const { run, sent, pause, reached } = set([unreachable, broken, unreachable], 2);
  await run();
  expect(sent()).toEqual(['message 1', 'message 1', 'message 1', 'message 1', 'message 2']);
  expect(pause.waits).toEqual([1_000, 2_000, 4_000]);
  expect(reached).toEqual([false, true, false, true, true]);
});

test('waits as long as the desk asks', async () => {
  const busy = () => new Response(null, { status: 429, headers: { 'retry-after': '17' } });
  const { run, pause, states } = set([busy]);
  await run();
  expect(pause.waits).toEqual([17_000]);
  expect(states()).toEqual(['sent']);
});

test.each([
  [400, 'message-not-taken'],
  [403, 'message-not-allowed'],
  [404, 'message-without-file'],
  [413, 'message-too-long'],
])('a message refused with %i says why and holds up nobody', async (status, refusal) => {
  const { run, outbox } = set([() => new Response(null, { status })], 2);
  await run();
  expect(outbox.list().map(({ state }) => state)).toEqual(['refused', 'sent']);
  expect(outbox.list()[0]?.refusal).toBe(refusal);
});

test('started twice it still sends once', async () => {
  const { run, sent } = set([], 2);
  await Promise.all([run(), run()]);
  expect(sent()).toEqual(['message 1', 'message 2']);
});

test('a message written while the work runs is sent too, and after it the work can start again', async () => {
  const { run, sent, outbox } = set([]);
  await run();
  outbox.put({
    message: { id: messageId(9), sentAt: 9, locale: 'id', text: 'message 9' },
    state: 'waiting',
  });
  await run();
  expect(sent()).toEqual(['message 1', 'message 9']);
});
