import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test('the guide shows this code and no other', async () => {
  const text = await read('docs/en/writing-a-flow.md');
  for (const file of ['src/road-flow.ts', 'test/road-flow.test.ts']) {
    expect(text).toContain(await read(`examples/write-a-flow/${file}`));
  }
  const talks = await read('examples/write-a-flow/test/talks/roads.txt');
  const [talk = ''] = /^== a road that nobody can pass.*?(?=\n\n)/ms.exec(talks) ?? [];
  expect(text).toContain(talk);
});
