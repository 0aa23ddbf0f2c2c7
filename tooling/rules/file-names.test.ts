import { expect, test } from 'vitest';
import { shippedSources, stem } from './source-files.ts';

const meaningless = ['utils', 'util', 'helpers', 'helper', 'common', 'misc'];

test('every file and folder is named after what it holds', () => {
  const found = shippedSources().filter((file) =>
    [...file.path.split('/').slice(0, -1), stem(file)].some((name) => meaningless.includes(name)),
  );
  expect(found.map((file) => file.path)).toEqual([]);
});
