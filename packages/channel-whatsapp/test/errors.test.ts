import type { ChannelErrorClass } from '@aduan/core/channel';
import { expect, it } from 'vitest';
import { classifyAnswer, errorOfCode } from '../src/error-table.js';

const rows: readonly (readonly [ChannelErrorClass, ...number[]])[] = [
  ['auth', 0, 190],
  ['blocked', 3, 10, 200, 299, 368, 130_497, 131_031, 131_042],
  ['rate_limited', 4, 17, 32, 613, 80_007, 130_429, 131_048, 131_056],
  ['window_closed', 131_047],
  ['recipient', 131_026, 131_021, 131_050, 131_049, 130_472],
  ['template', 132_000, 132_001, 132_016],
  ['invalid', 33, 100, 131_008, 131_009, 131_051, 131_052, 131_053],
  ['retryable', 131_000, 131_016, 131_057],
  ['unknown', 1, 199, 300, 131_054, 131_999, 132_017],
];

it.each(rows.flatMap(([class_, ...codes]) => codes.map((code) => [code, class_] as const)))(
  'the code %d is %s',
  (code, class_) => {
    expect(errorOfCode(code)).toMatchObject({ class: class_, code });
  },
);

it('says whom an error concerns', () => {
  expect(errorOfCode(131_056)).toMatchObject({ scope: 'recipient', retryAfterMs: 6_000 });
  expect(errorOfCode(130_429)).toMatchObject({ scope: 'account' });
});

it('leaves what Meta does not explain to the status, unless it passes by itself', () => {
  expect(classifyAnswer({ data: '<html>' })).toBeNull();
  expect(classifyAnswer({ data: { error: { code: 2 } } })).toEqual({ code: 2 });
  expect(classifyAnswer({ data: { error: { code: 2, is_transient: true } } })).toEqual({
    class: 'retryable',
    code: 2,
  });
});
