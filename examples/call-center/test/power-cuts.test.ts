import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openChat } from './chat-client.js';
import { nextWorkingMornings, serverClock } from './server-clock.js';
import { type ServerProcess, startServer } from './server-process.js';

/** A citizen's messages, and how many messages answer each. */
const said = [
  ['halo', 1],
  ['lapor', 1],
  ['pelayanannya kasar sekali', 1],
  ['Desa Contoh Jaya, Cibadak', 1],
  ['bantuan', 1],
  ['Warga Contoh', 1],
  ['1', 1],
  ['ganti tempat jadi Desa Contoh Makmur', 2],
  // There is no village with this name; a similar name is another one.
  ['bukan salah satunya', 1],
  ['tidak tahu', 1],
  ['kirim', 1],
] as const;

const clock = serverClock();
let whole: ServerProcess;
let cut: ServerProcess;

beforeAll(async () => {
  clock.set(nextWorkingMornings()[0]);
  const start = () => startServer(inject('seededDesk'), clock.settings);
  [whole, cut] = await Promise.all([start(), start()]);
});

afterAll(async () => {
  await Promise.all([whole?.dispose(), cut?.dispose()]);
  clock.dispose();
});

/** Has the conversation, and runs a function after every turn. @returns all messages in order */
async function converse({ origin }: ServerProcess, afterTurn: () => Promise<unknown>) {
  const chat = await openChat(origin);
  let expected = 0;
  for (const [text, answers] of said) {
    await chat.post(text);
    expected += answers;
    const isAnswered = async () => (await sent()).length >= expected;
    await expect.poll(isAnswered, { timeout: 90_000, interval: 30 }).toBe(true);
    await afterTurn();
  }
  async function sent() {
    return (await chat.transcript()).filter(({ status }) => status === 'sent');
  }
  const transcript = await chat.transcript();
  const tickets = transcript.flatMap(({ ticket = [] }) => ticket);
  const told = transcript.map(({ direction, author, text, choices }) => ({
    direction,
    author,
    text: text.replace(/ADU-\d{4}-\d{6}-\d/, 'ADU-…'),
    choices,
  }));
  return { told, tickets: new Set(tickets) };
}

test('a power cut after every turn changes no turn, and the report is one ticket', async () => {
  const [unhurt, restarted] = await Promise.all([
    converse(whole, async () => {}),
    converse(cut, async () => {
      await cut.kill();
      await cut.restart();
    }),
  ]);
  expect(restarted.told).toEqual(unhurt.told);
  expect(restarted.tickets.size).toBe(1);
});
