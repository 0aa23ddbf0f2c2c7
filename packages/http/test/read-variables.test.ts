import { expect, test } from 'vitest';
import { readVariables } from '../src/index.js';

const names = { account: 'LINE_ACCOUNT', token: 'LINE_TOKEN' };

test('variables that belong together are read, or left out together', () => {
  const both = { LINE_ACCOUNT: ' AC1 ', LINE_TOKEN: 't', OTHER: 'x' };
  expect(readVariables(both, 'Line', names)).toEqual({ account: 'AC1', token: 't' });
  expect(readVariables({ LINE_TOKEN: ' ' }, 'Line', names)).toBeNull();
});

test('those that are missing are named, and no value is', () => {
  expect(() => readVariables({ LINE_TOKEN: 'hidden' }, 'Line', names)).toThrow(
    /^Line also needs LINE_ACCOUNT\.$/,
  );
});
