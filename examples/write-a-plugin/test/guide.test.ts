import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test.each(['docs/id/writing-a-plugin.md', 'docs/en/writing-a-plugin.md'])(
  '%s shows this plugin and no other, of at most 120 lines',
  async (guide) => {
    const plugin = await read('examples/write-a-plugin/src/papers.ts');
    const catalogue = await read('examples/write-a-plugin/src/catalogue.ts');
    expect(await read(guide)).toContain(plugin);
    expect(await read(guide)).toContain(catalogue);
    expect(plugin.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  },
);
