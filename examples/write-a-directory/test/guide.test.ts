import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test.each(['docs/id/simkopdes.md', 'docs/en/simkopdes.md'])(
  '%s shows this code and no other',
  async (guide) => {
    const text = await read(guide);
    for (const file of ['src/csv-directory.ts', 'test/csv-directory.test.ts']) {
      expect(text).toContain(await read(`examples/write-a-directory/${file}`));
    }
  },
);
