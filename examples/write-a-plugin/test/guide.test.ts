import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test('the guide shows this plugin and no other, of at most 120 lines', async () => {
  const guide = await read('docs/en/writing-a-plugin.md');
  const plugin = await read('examples/write-a-plugin/src/papers.ts');
  const catalogue = await read('examples/write-a-plugin/src/catalogue.ts');
  expect(guide).toContain(plugin);
  expect(guide).toContain(catalogue);
  expect(plugin.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});
