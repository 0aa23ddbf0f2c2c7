import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installConsumer, packedPackages, runIn, usedVersion } from './consumer.ts';
import { nodes } from './runtimes.ts';
import { importedPackages, tenLines } from './ten-lines.ts';

const program = 'ten-lines.ts';
/** Appended to the code that the reader copies: it checks that the desk works, then exits. */
const proof = `
const { ok } = await aduan.health();
const visit = (path) => aduan.fetch(new Request('http://localhost/aduan/web' + path));
const form = (await visit('/form')).status;
const widget = await (await visit('/widget.js')).text();
console.log(JSON.stringify({ ok, form, widget: widget.includes('aduan-chat') }));
process.exit(0);
`;
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
  writeFileSync(join(folder, program), code + proof);
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
