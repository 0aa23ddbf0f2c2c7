import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type Judgement, judgeTalk } from './judge-talk.js';
import { playTalk } from './play-talk.js';
import { type Talk, talkSchema } from './talk.js';
import { cooperativesServer } from './villagers-desk.js';

/** A folder with external talks: `villagers-dev-conversations.jsonl`, one talk a line. */
const folder = process.env.ADUAN_VILLAGERS;
const own = z
  .array(talkSchema)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'own-talks.json'), 'utf8')));

let simkopdes: Awaited<ReturnType<typeof cooperativesServer>>;
beforeAll(async () => {
  simkopdes = await cooperativesServer();
});
afterAll(() => simkopdes.stop());

test('no talk of ours loses a word, asks three times, is silent, or files what nobody confirmed', async () => {
  requireNothingLost(await judged(own));
});

test('no talk of others does so', async (context) => {
  if (!folder) return context.skip('ADUAN_VILLAGERS names no folder with talks');
  const lines = readFileSync(join(folder, 'villagers-dev-conversations.jsonl'), 'utf8');
  const talks = lines
    .trim()
    .split('\n')
    .map((line) => {
      // Their authors call the link that was pressed a door.
      const { door, ...talk } = JSON.parse(line);
      return talkSchema.parse({ ...talk, entryPoint: door });
    });
  const judgements = await judged(talks);
  console.log(report(judgements));
  requireNothingLost(judgements);
});

async function judged(talks: readonly Talk[]): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const talk of talks) judgements.push(judgeTalk(await playTalk(talk, simkopdes)));
  return judgements;
}

/** The requirements of every talk, whatever its outcome. */
function requireNothingLost(judgements: readonly Judgement[]): void {
  const faults = judgements.flatMap(({ id, lost, loops, silences, wrongPhones, wrongPlace }) => {
    const fault = { lost, loops, silences, wrongPhones, wrongPlace };
    const isFaulty =
      wrongPlace !== null || [lost, loops, silences, wrongPhones].some(({ length }) => length > 0);
    return isFaulty ? [{ id, ...fault }] : [];
  });
  expect(faults).toEqual([]);
}

function report(judgements: readonly Judgement[]): string {
  const scored = judgements.filter(({ isRight }) => isRight !== null);
  const count = (is: (one: Judgement) => boolean) => judgements.filter(is).length;
  const phones = judgements.filter(({ hasPhone }) => hasPhone !== null);
  const turns = judgements.map((each) => each.turns).sort((one, other) => one - other);
  return [
    `outcome right: ${scored.filter(({ isRight }) => isRight).length} of ${scored.length}`,
    `a word lost: ${count(({ lost }) => lost.length > 0)} of ${judgements.length}`,
    `asked three times: ${count(({ loops }) => loops.length > 0)}`,
    `silent: ${count(({ silences }) => silences.length > 0)}`,
    `place right ${count(({ hasPlace }) => hasPlace)}, wrong ${count(({ wrongPlace }) => wrongPlace !== null)}`,
    `phone as contact: ${phones.filter(({ hasPhone }) => hasPhone).length} of ${phones.length}, of others ${count(({ wrongPhones }) => wrongPhones.length > 0)}`,
    `wrong outcome: ${scored
      .filter(({ isRight }) => !isRight)
      .map(({ id, outcome }) => `${id} ${outcome}`)
      .join(', ')}`,
    `turns of the citizen: median ${turns[Math.floor(turns.length / 2)]}`,
  ].join('\n');
}
