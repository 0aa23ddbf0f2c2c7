import { AduanError } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { fakeChannelContext, fakeNow } from '@aduan/testkit';
import { allowLongTests, fc, fuzzRuns } from '@aduan-internal/property';
import { expect, it } from 'vitest';
import { newText } from '../src/mail/new-text.js';
import { mailboxOf } from '../src/mailbox.js';
import { mailEvents } from '../src/webhook/mail-events.js';
import { emlCases } from './eml-cases.js';
import { bytesOf, mail, options } from './mails.js';

allowLongTests();

const mailbox = mailboxOf(options);
const raws = emlCases
  .map(({ raw }) => (typeof raw === 'string' ? bytesOf(raw) : raw))
  .filter(({ length }) => length < 20_000);

/** Null when it was refused as no mail; everything else that is thrown is a mistake. */
async function eventsIn(raw: Uint8Array, now = fakeNow): Promise<readonly InboundEvent[] | null> {
  try {
    return (await mailEvents(raw, mailbox, fakeChannelContext({ now: () => now }))).events;
  } catch (error) {
    expect(AduanError.isInstance(error) && error.code).toBe('input-invalid');
    return null;
  }
}

function expectComplete(events: readonly InboundEvent[]): void {
  expect(events).toHaveLength(1);
  for (const event of events) {
    expect(event.key).toMatch(/./);
    expect(event.conversation).toMatch(/./);
    expect(Number.isSafeInteger(event.at)).toBe(true);
    if (event.type === 'message') expect(event.parts.length).toBeGreaterThan(0);
    // Who cannot be written to is known by his mail alone.
    if (event.type === 'message') {
      expect(event.from.ids[0]?.value).toMatch(/^(?:[^\s@]+@[^\s@]+|[0-9a-f]{64})$/);
    }
  }
  expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events);
}

const anyDamage = fc
  .tuple(
    fc.constantFrom(...raws),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 20 }),
  )
  .map(([raw, places]) => {
    const bytes = raw.slice();
    for (const [place, byte] of places) bytes[place % bytes.length] = byte;
    return bytes;
  });
const anyCut = fc
  .tuple(fc.constantFrom(...raws), fc.nat())
  .map(([raw, place]) => raw.slice(0, place % raw.length));
const anyGraft = fc
  .tuple(fc.constantFrom(...raws), fc.constantFrom(...raws), fc.nat())
  .map(([one, other, place]) => new Uint8Array([...one.slice(0, place % one.length), ...other]));

it('reads or refuses every mutated mail, and stumbles over none', async () => {
  const anyRaw = fc.oneof(anyDamage, anyCut, anyGraft, fc.uint8Array({ maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(anyRaw, async (raw) => {
      const events = await eventsIn(raw);
      if (events) expectComplete(events);
      const again = await eventsIn(raw, fakeNow + 3_600_000);
      expect(again?.map(({ key }) => key)).toEqual(events?.map(({ key }) => key));
    }),
    { numRuns: fuzzRuns },
  );
});

const from = 'From: warga@desa.example';
const nested = (levels: number) => {
  const opened = Array.from({ length: levels }, (_, level) =>
    [`Content-Type: multipart/mixed; boundary=d${level}`, '', `--d${level}`, ''].join('\r\n'),
  );
  return `${from}\r\n${opened.join('').replaceAll('\r\n\r\nContent', '\r\nContent')}\r\nHalo`;
};
const bombs: readonly (readonly [string, string])[] = [
  ['parts that lie 5,000 deep', nested(5_000)],
  [
    '5,000 parts',
    mail(
      [from, 'Content-Type: multipart/mixed; boundary=b'],
      '--b\r\nContent-Type: image/png\r\n\r\nx\r\n'.repeat(5_000),
    ),
  ],
  [
    '2 MB of headers',
    mail(
      [from, ...Array.from({ length: 20_000 }, (_, index) => `X-${index}: ${'a'.repeat(90)}`)],
      'Halo',
    ),
  ],
  [
    'one header of 900 kB',
    mail([from, `Authentication-Results: mx.desk.example; ${'a'.repeat(900_000)}`], 'Halo'),
  ],
  ['20,000 references', mail([from, `References: ${'<a@b> '.repeat(20_000)}`], 'Halo')],
  ['20,000 receivers', mail([from, `To: ${'a@b.example, '.repeat(20_000)}`], 'Halo')],
  ['a megabyte of line breaks', mail([from], '\r\n'.repeat(500_000))],
  [
    'a megabyte of quotes',
    mail([from, 'In-Reply-To: <a@b.example>'], '>'.repeat(500_000) + '\r\n> a'.repeat(100_000)),
  ],
  [
    'a megabyte of blanks',
    mail([from, 'In-Reply-To: <a@b.example>'], `a${' '.repeat(1_000_000)}b`),
  ],
  [
    'beginnings of quotes',
    mail([from, 'In-Reply-To: <a@b.example>'], 'On a day,\r\n'.repeat(90_000)),
  ],
  [
    'HTML that lies 50,000 deep',
    mail([from, 'Content-Type: text/html'], `${'<div>'.repeat(50_000)}Halo`),
  ],
  ['HTML that is no HTML', mail([from, 'Content-Type: text/html'], '<a '.repeat(200_000))],
  [
    'mails within mails',
    `${mail([from, 'Content-Type: message/rfc822'], '')}${mail(['From: a@b.example', 'Content-Type: message/rfc822'], '').repeat(500)}`,
  ],
];

it.each(bombs)('does not tire of %s', async (_, raw) => {
  const events = await eventsIn(bytesOf(raw));
  expectComplete(events ?? []);
});

it('shows of every answer something that was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('> a', '-- ', 'On x wrote:', 'From: a', ''), fc.string())),
      (lines) => {
        const words = lines.join('\n');
        expect(words).toContain(newText(words, true));
        expect(newText(words, true) === '').toBe(words.trim() === '');
      },
    ),
    { numRuns: fuzzRuns },
  );
});
