import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installConsumer, packedPackages, runIn, usedVersion } from './consumer.ts';
import { guidePrograms } from './guide-programs.ts';

const programs = guidePrograms();
let folder: string;

/** The packages that the programs of the guides import. */
const imported = [
  '@aduan/calendar',
  '@aduan/core',
  '@aduan/dialogue',
  '@aduan/http',
  '@aduan/ivr',
  '@aduan/knowledge',
  '@aduan/knowledge-llm',
  '@aduan/kopdes',
  '@aduan/plugins',
  '@aduan/privacy',
  '@aduan/simkopdes',
  '@aduan/store-memory',
  '@aduan/store-sqlite',
  '@aduan/wilayah',
];

beforeAll(async () => {
  const packed = Object.entries(packedPackages()).filter(([name]) => imported.includes(name));
  folder = await installConsumer({ ...Object.fromEntries(packed), ai: usedVersion('ai') });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the guides have programs that say what they print', () => {
  expect(programs.length).toBeGreaterThan(3);
});

test.each(programs)('the program at $place prints what the guide says', async (program) => {
  writeFileSync(join(folder, 'program.ts'), program.code);
  const printed = await runIn(folder, process.execPath, 'program.ts');
  expect(printed.trimEnd()).toBe(program.output);
});
