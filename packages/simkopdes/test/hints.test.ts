import { fakeNow } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { simkopdesWebhook } from '../src/index.js';
import { type Faults, referenceServer } from '../src/reference-server/index.js';

const secret = 'rahasia-bersama-16';
const matter = {
  ticket_number: 'ADU-2026-000001-5',
  category: 'lainnya',
  subject: 'Gerai',
  issue: 'Gerai tutup.',
  cooperative_id: null,
};

/** A reference server with a ticket, and a desk that receives its hints. */
async function hinting(faults: Faults = {}) {
  const clock = { now: fakeNow };
  const heard: string[] = [];
  const answers: number[] = [];
  const receive = simkopdesWebhook({
    secret,
    now: () => clock.now,
    onNews: async (id) => heard.push(id),
  });
  const server = referenceServer({
    childRegions: () => [],
    credentials: { tokens: ['try'] },
    now: () => clock.now,
  });
  const body = JSON.stringify(matter);
  const headers = { authorization: 'Bearer try', 'content-type': 'application/json' };
  await server.fetch(
    new Request('https://s.example/api/helpdesks', { method: 'POST', headers, body }),
  );
  server.misbehave(faults);
  const fetch = async (...given: Parameters<typeof globalThis.fetch>) => {
    if (faults.hintsLateMs) clock.now += 10 * 60_000;
    const response = await receive(new Request(...given));
    answers.push(response.status);
    return response;
  };
  server.hintTo({ url: 'https://desk.example/simkopdes/kabar', secret, fetch });
  return { answers, heard, server };
}

test('What is said about a ticket is hinted at, signed, and heard', async () => {
  const { answers, heard, server } = await hinting();
  server.say('1', { response: 'Sudah dilihat.' });
  server.say('99', { response: 'Tidak ada kasusnya.' });
  await server.hinted();
  expect({ answers, heard }).toEqual({ answers: [200], heard: ['1'] });
});

test.each<[string, Faults, readonly number[], readonly string[]]>([
  ['twice is heard once', { doublesHints: true }, [200, 200], ['1']],
  ['signed with another secret is refused', { forgesHints: true }, [401], []],
  ['long after it was signed is refused', { hintsLateMs: 1 }, [401], []],
])('A hint that comes %s', async (_, faults, expected, known) => {
  const { answers, heard, server } = await hinting(faults);
  server.say('1', { response: 'Sudah dilihat.' });
  await server.hinted();
  expect({ answers, heard }).toEqual({ answers: expected, heard: known });
});

test('A desk that does not answer keeps nobody from saying something', async () => {
  const { server } = await hinting();
  const fetch = () => Promise.reject(new Error('away'));
  server.hintTo({ url: 'https://desk.example/', secret, fetch });
  server.say('1', { response: 'Sudah dilihat.' });
  await expect(server.hinted()).resolves.toBeUndefined();
  server.hintTo(null);
  server.say('1', { response: 'Sekali lagi.' });
  expect(server.cases.get('1')?.histories).toHaveLength(2);
});
