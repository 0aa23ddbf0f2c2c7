import { expect, test } from 'vitest';
import { filesOf } from './source-files.ts';

test('better-auth is imported where factors are kept, and nowhere else', () => {
  const sources = filesOf('{packages,examples}/**/*.{ts,tsx}');
  const importing = sources.filter(({ text }) => /from '@?better-auth[/']/.test(text));
  const folders = importing.map(({ path }) => path.split('/').slice(0, 4).join('/'));
  expect(folders).toContain('packages/accounts/src/local');
  const allowed = /^packages\/accounts\/(?:src|test)\/local$/;
  expect(folders.filter((folder) => !allowed.test(folder))).toEqual([]);
});
