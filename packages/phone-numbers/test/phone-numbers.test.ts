import { indonesianPhoneNumbers } from '@aduan/core/channel';
import { describe, expect, it } from 'vitest';
import { phoneNumbers } from '../src/index.js';

const mobile = '+6281234567890';

/** A spelling, its number, and whether core's own reader agrees. */
const spellings: readonly (readonly [string, string | null, 'core too' | 'core: none'])[] = [
  ['081234567890', mobile, 'core too'],
  ['0812-3456-7890', mobile, 'core too'],
  ['0812 3456 7890', mobile, 'core too'],
  ['0812.3456.7890', mobile, 'core too'],
  [' 08 12 34 56 78 90 ', mobile, 'core too'],
  ['+62 812-3456-7890', mobile, 'core too'],
  ['62 812 3456 7890', mobile, 'core too'],
  ['6281234567890', mobile, 'core too'],
  ['+62 0812 3456 7890', mobile, 'core: none'],
  ['62081234567890', mobile, 'core: none'],
  ['0062 812 3456 7890', mobile, 'core: none'],
  ['812 3456 7890', mobile, 'core: none'],
  ['０８１２３４５６７８９０', mobile, 'core: none'],
  ['(021) 1234-5678', '+622112345678', 'core too'],
  ['+62 (21) 1234 5678', '+622112345678', 'core too'],
  ['021-12345678', '+622112345678', 'core too'],
  ['0274 512345', '+62274512345', 'core too'],
  ['0800 1 234567', '+628001234567', 'core too'],
  ['1500587', '+621500587', 'core: none'],
  ['1500-587', '+621500587', 'core: none'],
  ['+65 6123 4567', '+6561234567', 'core: none'],
  ['+60 12-345 6789', '+60123456789', 'core: none'],
  ['0060 12-345 6789', '+60123456789', 'core: none'],
  ['+966 50 123 4567', '+966501234567', 'core: none'],
  ['+1 415 555 2671', '+14155552671', 'core: none'],
];

const none = [
  '',
  'abc',
  '110',
  '112',
  '1708',
  '0812345',
  '08123456789012345',
  '+62812345678901234',
  'nomor 081234567890',
  '081234567890 (istri)',
  '081234567890/081345678901',
  '3304012345670001',
];

describe('a phone number as people write it', () => {
  it.each(spellings)('%s is %s (%s)', (text, number, core) => {
    expect(phoneNumbers().parse(text)).toBe(number);
    expect(indonesianPhoneNumbers.parse(text)).toBe(core === 'core too' ? number : null);
  });

  it.each(none)('%j is none', (text) => {
    expect(phoneNumbers().parse(text)).toBeNull();
    expect(indonesianPhoneNumbers.parse(text)).toBeNull();
  });

  it('that was read is read again as the same', () => {
    for (const [text] of spellings) {
      const number = phoneNumbers().parse(text) ?? '';
      expect(phoneNumbers().parse(number)).toBe(number);
    }
  });

  it('is at home in another country where the host says so', () => {
    expect(phoneNumbers('MY').parse('012-345 6789')).toBe('+60123456789');
    expect(phoneNumbers('MY').parse('+62 812 3456 7890')).toBe(mobile);
  });
});
