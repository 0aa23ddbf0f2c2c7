import { readFileSync } from 'node:fs';
import { isDeep } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { chatDesk } from './chat-desk.js';

interface Story {
  readonly id: string;
  /** With `{phone}` where the number stands. */
  readonly text: string;
}

interface Spelling {
  readonly id: string;
  readonly example: string;
  readonly example11: string;
  readonly example13: string;
}

const read = <Value>(name: string): readonly Value[] =>
  JSON.parse(readFileSync(new URL(`said/${name}.json`, import.meta.url), 'utf8'));

const stories = read<Story>('phone-stories');
const spellings = read<Spelling>('phone-spellings');

/** Each story with a number of 11 to 13 digits in two of twelve spellings, in deep runs in nine of them. */
const complaints = Array.from({ length: isDeep ? 540 : 120 }, (_, place) => {
  const story = stories[place % stories.length];
  const spelling = spellings[(place + Math.floor(place / stories.length)) % spellings.length];
  const phone = (['example', 'example11', 'example13'] as const)[place % 3];
  if (!story || !spelling || !phone) throw new RangeError('no such complaint');
  return { id: `${story.id}-${spelling.id}`, text: story.text.replace('{phone}', spelling[phone]) };
});

/** What somebody presses who wants his report sent and says no more. */
const presses = [
  'send',
  'skip',
  'confidential',
  'koperasi.umum.lainnya',
  'none',
  'ask',
  'no',
  'leave',
];

test('a complaint with a phone number is filed with all its words, and nobody is asked for a PIN', async () => {
  const citizen = 'warga';
  const lost: string[] = [];
  for (const [place, { id, text }] of complaints.entries()) {
    const desk = chatDesk();
    let heard = await desk.say(citizen, text);
    for (let turn = 0; turn < 8; turn += 1) {
      const offered = heard.flatMap(({ choices }) => choices);
      const pressed = presses.find((choice) => offered.includes(choice));
      // Some are gone in the middle.
      if (pressed === undefined || place % 5 === 4) break;
      heard = await desk.press(citizen, pressed);
    }
    await desk.wait(61);
    const told = desk.told(citizen).join('\n');
    const [filed = ''] = await desk.tickets(citizen);
    if (/PIN-nya berapa|nomor laporannya\?/.test(told))
      lost.push(`${id} was asked for a number: ${told}`);
    if (!filed.includes(text)) lost.push(`${id}: ${text} // ${filed} // ${told}`);
  }
  expect(lost).toEqual([]);
}, 300_000);
