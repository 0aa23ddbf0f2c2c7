import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import { callableNumbers, type NumberRefusal } from '../../src/voice/callable-numbers.js';
import { checkCallBack } from '../../src/voice/check-call-back.js';
import { numberRefusalTexts } from '../../src/voice/number-refusal-words.js';
import { NumberRefusedError } from '../../src/voice/number-refused-error.js';

const numbers: readonly (readonly [string, NumberRefusal | null])[] = [
  ['+6281234567890', null],
  ['+62812345678', null],
  ['+6289912345678', null],
  ['+622112345678', null],
  ['+62274512345', null],
  ['+6222421234', null],
  ['+628091234567', 'premium'],
  ['+62809', 'premium'],
  ['+628041234567', 'shared-cost'],
  ['+628001234567', 'service'],
  ['+628071234567', 'service'],
  ['+6286812345678', 'satellite'],
  ['+62110', 'short-code'],
  ['+6214045', 'short-code'],
  ['+621500587', 'short-code'],
  ['+621773456789', 'short-code'],
  ['+6281234567', 'unassigned'],
  ['+62812345678901234', 'no-number'],
  ['+628412345678', 'unassigned'],
  ['+622012345678', 'unassigned'],
  ['+6221500587', 'unassigned'],
  ['+620809123456', 'unassigned'],
  ['+60123456789', 'foreign'],
  ['+14155550100', 'foreign'],
  ['+19005550100', 'foreign'],
  ['+670123456', 'foreign'],
  ['+870773123456', 'satellite'],
  ['+881612345678', 'satellite'],
  ['+882161234567', 'satellite'],
  ['+883510012345', 'satellite'],
  ['00881612345678', 'satellite'],
  ['00628091234567', 'premium'],
  ['+979123456789', 'premium'],
  ['+80012345678', 'service'],
  ['+80812345678', 'shared-cost'],
  ['110', 'short-code'],
  ['14045', 'short-code'],
  ['1500587', 'no-number'],
  ['081234567890', 'no-number'],
  ['+062812345678', 'no-number'],
  ['+62 812 3456 7890', 'no-number'],
  ['sip:0809@evil.example', 'no-number'],
  ['+6281234567890@evil', 'no-number'],
  ['+6281234567890\n', 'no-number'],
  ['+٦٢٨١٢٣٤٥٦٧٨٩٠', 'no-number'],
  ['', 'no-number'],
];

test.each(numbers)('%j: %s', (number, refusal) => {
  expect(callableNumbers().refusalOf(number)).toBe(refusal);
});

test('what the host allows is rung, and nothing beside it', () => {
  const { refusalOf } = callableNumbers(['+60', '+621500']);
  expect(refusalOf('+60123456789')).toBeNull();
  expect(refusalOf('+621500587')).toBeNull();
  expect(refusalOf('+62110')).toBe('short-code');
  expect(refusalOf('+65123456789')).toBe('foreign');
  expect(refusalOf('+628091234567')).toBe('premium');
});

test.each(['', '+', '60', '+0', '+60 1', '.*', '+6281234567890123'])(
  '%j is no beginning',
  (beginning) => {
    expect(() => callableNumbers([beginning])).toThrow(InputError);
  },
);

test('every reason has words', () => {
  for (const [, refusal] of numbers) {
    if (refusal !== null) expect(numberRefusalTexts[refusal].id).not.toBe('');
  }
});

test('a call to a number that costs is refused with the reason, and without the number', () => {
  const callable = callableNumbers();
  const check = (to: string) => () => checkCallBack({ id: 'ADU-1', to }, callable);
  expect(check('+6281234567890')).not.toThrow();
  expect(check('+628091234567')).toThrow(
    expect.objectContaining({ code: 'number-refused', reason: 'premium', retryable: false }),
  );
  expect(new NumberRefusedError('premium').message).not.toMatch(/\d/);
  expect(check('0809')).toThrow(InputError);
  expect(() => checkCallBack({ id: '../x', to: '+6281234567890' }, callable)).toThrow('"id"');
});
