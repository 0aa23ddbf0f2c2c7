import { callableNumbers } from '@aduan/core/voice';
import { expect, test } from 'vitest';
import { refusalOf } from '../../src/context/number-refusal.js';

const examples = [
  '+6281234567890',
  '+62211234567',
  '+62221234567',
  '+622741234567',
  '+628091234567',
  '+62804123456',
  '+628001234567',
  '+6286812345678',
  '+62110',
  '+6284123456789',
  '110',
  '14045',
  '1500123',
  '+60123456789',
  '+979123456789',
  '+80812345678',
  '+80012345678',
  '+870123456789',
  '+88112345678',
  '006281234567890',
  '0060123456789',
  '081234567890',
  '',
  '+62',
  '+',
  'x',
];

test('the console warns of the numbers that the desk does not call either', () => {
  const { refusalOf: ofTheDesk } = callableNumbers();
  const answers = Object.fromEntries(examples.map((number) => [number, refusalOf(number)]));
  const expected = examples.map((number) => {
    const refusal = ofTheDesk(number);
    return [number, refusal === 'no-number' ? null : refusal];
  });
  expect(answers).toEqual(Object.fromEntries(expected));
  expect(new Set(Object.values(answers)).size).toBe(8);
});
