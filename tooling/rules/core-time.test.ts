import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

test('core and calendar never ask what time it is: only aduan.ts may, as a default', () => {
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/;
  const found = filesOf('packages/{core,calendar}/src/**/*.ts').filter(
    (file) => file.path !== 'packages/core/src/aduan.ts' && clock.test(withoutComments(file.text)),
  );
  expect(found.map((file) => file.path)).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
