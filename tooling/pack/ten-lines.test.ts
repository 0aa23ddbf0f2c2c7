import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installConsumer, packedPackages, runIn, usedVersion } from './consumer.ts';
import { nodes } from './runtimes.ts';
import { importedPackages, tenLines, tenLinesProof } from './ten-lines.ts';

const program = 'ten-lines.ts';
let folder: string;

// Any free port, since another desk may use the default one.
process.env.PORT = '0';

beforeAll(async () => {
  const code = tenLines();
  const packed = packedPackages();
  const others = importedPackages(code).filter((name) => packed[name] === undefined);
  folder = await installConsumer({
    ...packed,
    ...Object.fromEntries(others.map((name) => [name, usedVersion(name)])),
  });
  writeFileSync(join(folder, program), code + tenLinesProof);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(nodes)('the ten lines of the README run in Node $version', async ({ executable }) => {
  const output = await runIn(folder, executable, program);
  expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual({
    ok: true,
    form: 200,
    widget: true,
  });
});
