import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test('the guide shows this code and no other', async () => {
  const text = await read('docs/en/writing-a-channel.md');
  expect(text).toContain(await read('examples/write-a-channel/src/sms-channel.ts'));
});
