import { expect, it } from 'vitest';
import type { Part } from '../../src/channel/content.js';
import { delivery, testDesk, textEvent } from './test-desk.js';

const story: Part = { type: 'unsupported', providerType: 'story' };
const words: Part = { type: 'text', text: 'Gerai tutup.' };

/** A citizen who sends anything. @returns the answers to each message */
function citizen(locale?: 'en') {
  const { aduan, channel } = testDesk();
  return async (...parts: readonly Part[]) => {
    const before = channel.sent.length;
    const event = textEvent('');
    const from = { ...event.from, ...(locale && { locale }) };
    await aduan.fetch(delivery([{ ...event, from, parts }]));
    await aduan.workOff();
    return channel.sent
      .slice(before)
      .map(({ content }) => ('text' in content ? content.text : content.type));
  };
}

const unread = expect.stringMatching(
  /^Maaf, kiriman seperti ini belum bisa kami baca\. Tulis saja/,
);

it('is answered with that, and with what to do instead, each time', async () => {
  const send = citizen();
  expect(await send(words)).toEqual([expect.stringContaining('ADU-')]);
  // A message that was just confirmed as added to the ticket is confirmed again after ten minutes at the earliest.
  expect(await send(words)).toEqual([expect.stringContaining('Sudah kami tambahkan')]);
  expect(await send(story)).toEqual([unread]);
  expect(await send(story, { type: 'unsupported', providerType: 'dice' })).toEqual([unread]);
});

it('is answered in the language of anyone who sent it', async () => {
  const send = citizen('en');
  expect((await send(story)).join()).toMatch(/we cannot read this kind of message yet/);
});

it.each([
  ['words', [story, words]],
  ['a place', [story, { type: 'location', latitude: -6.9, longitude: 106.8 }]],
] as const)('is no message in which something can be read: %s', async (_, parts) => {
  expect((await citizen()(...parts)).join()).not.toContain('belum bisa kami baca');
});
