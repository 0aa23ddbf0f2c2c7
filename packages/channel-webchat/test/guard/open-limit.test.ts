import { expect, test } from 'vitest';
import { openLimit } from '../../src/guard/open-limit.js';

test('gives a slot back once, however often it is asked to', () => {
  const two = openLimit(2);
  const [first, second] = [two.take('a'), two.take('a')];
  first?.();
  first?.();
  expect(two.take('a')).not.toBeNull();
  expect(two.take('a')).toBeNull();
  second?.();
  expect(two.take('a')).not.toBeNull();
});

test('takes none of several when one is not free', () => {
  const both = openLimit(5, 1);
  both.take('a', 'x');
  expect(both.take('b', 'x')).toBeNull();
  for (let n = 0; n < 5; n += 1) expect(both.take('b', null)).not.toBeNull();
  expect(both.take('b', null)).toBeNull();
});
