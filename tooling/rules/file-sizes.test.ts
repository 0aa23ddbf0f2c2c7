import { expect, test } from 'vitest';
import { shippedSources } from './source-files.ts';

const files = shippedSources();
const sizes = files.map((file) => file.lines).sort((one, other) => one - other);

test('no source file is longer than 400 lines', () => {
  const long = files.filter((file) => file.lines > 400);
  expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
});

test('half of the source files fit in 80 lines, 19 of 20 in 250', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(quantile(0.5)).toBeLessThanOrEqual(80);
  expect(quantile(0.95)).toBeLessThanOrEqual(250);
});

function quantile(share: number): number {
  return sizes[Math.ceil(sizes.length * share) - 1] ?? 0;
}
