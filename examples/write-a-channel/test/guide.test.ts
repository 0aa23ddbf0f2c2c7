import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test.each(['docs/id/writing-a-channel.md', 'docs/en/writing-a-channel.md'])(
  '%s shows this code and no other',
  async (guide) => {
    const text = await read(guide);
    for (const file of ['src/sms-channel.ts', 'test/sms-channel.test.ts']) {
      expect(text).toContain(await read(`examples/write-a-channel/${file}`));
    }
  },
);
