import { callableNumbers } from '@aduan/core/voice';
import { fc } from '@aduan-internal/property';
import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';

const { refusalOf } = callableNumbers();
const tries = 20_000;

/** Kinds of numbers that private persons have. */
const peoples: ReadonlySet<string | undefined> = new Set([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
]);

/** Indonesian numbers of all kinds, each kind about equally often. */
const indonesian = fc
  .tuple(
    fc.constantFrom('1', '1500', '177', '2', '21', '274', '6', '61', '800', '804', '807', '809'),
    fc.constantFrom('', '8', '81', '868', '9'),
    fc.stringMatching(/^\d{2,11}$/),
  )
  .map(([begin, more, rest]) => `+62${begin}${more}${rest}`.slice(0, 16));
const abroad = fc.stringMatching(/^[1-9]\d{4,14}$/).map((digits) => `+${digits}`);

function known(number: string): PhoneNumber | null {
  const read = parsePhoneNumberFromString(number, { extract: false });
  // The parser corrects invalid E.164, which makes it another number.
  return read?.number === number && read.isValid() ? read : null;
}

test('whatever libphonenumber calls premium, shared, free, universal or foreign is not rung', () => {
  const kinds = new Set<string | undefined>();
  fc.assert(
    fc.property(fc.oneof(indonesian, abroad), (number) => {
      const read = known(number);
      if (!read) return;
      const type = read.getType();
      kinds.add(type);
      if (read.country !== 'ID' || !peoples.has(type)) expect(refusalOf(number)).not.toBeNull();
    }),
    { numRuns: tries },
  );
  const costly = ['PREMIUM_RATE', 'SHARED_COST', 'TOLL_FREE', 'UAN'];
  expect([...kinds]).toEqual(expect.arrayContaining(costly));
});

test('whatever libphonenumber calls a mobile or a fixed line of Indonesia is rung', () => {
  let count = 0;
  fc.assert(
    fc.property(indonesian, (number) => {
      const read = known(number);
      if (!read || !peoples.has(read.getType())) return;
      const digits = number.slice(3);
      // It takes satellite phones for mobiles, and short numbers after an area code for fixed lines.
      if (digits.startsWith('868') || digits.length < 8 || /^21(?:14|500)/.test(digits)) return;
      count += 1;
      expect(refusalOf(number), number).toBeNull();
    }),
    { numRuns: tries },
  );
  expect(count).toBeGreaterThan(tries / 50);
});
