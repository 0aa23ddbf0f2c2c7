import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aduan } from './terminal.js';

const office = '{ office: { name: "Kantor" } }';

/** A project with a configuration of `@aduan/server`. @returns its folder, and the file of the configuration */
function project(config: string): readonly [string, string] {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'aduan.config.mjs');
  writeFileSync(file, `export default ${config};\n`);
  return [folder, file];
}

/** Installs a server in a project: it serves by saying what it was given, and writes a file when it closes. */
function install(folder: string): string {
  const server = join(folder, 'node_modules', '@aduan', 'server');
  mkdirSync(server, { recursive: true });
  writeFileSync(
    join(server, 'package.json'),
    '{ "name": "@aduan/server", "type": "module", "exports": "./index.js" }',
  );
  const closed = join(folder, 'closed');
  writeFileSync(
    join(server, 'index.js'),
    `import { writeFileSync } from 'node:fs';
export const runServer = async ({ office }) => { throw new Error('serves ' + office.name); };
export const openDesk = async () => ({
  aduan: { plugins: {} },
  store: { migrate: async () => {} },
  close: async () => writeFileSync(${JSON.stringify(closed)}, ''),
});
`,
  );
  return closed;
}

test('the server of the project serves its configuration', async () => {
  const [folder, config] = project(office);
  install(folder);
  const said = await aduan('start', '--config', config);
  expect(said).toMatchObject({ code: 1, err: 'aduan: serves Kantor' });
});

test('a command works on the desk that the server of the project opens, and closes it', async () => {
  const [folder, config] = project(office);
  const closed = install(folder);
  const said = await aduan('api-key', 'list', '--config', config);
  expect(said.err).toContain('This desk has no API keys');
  expect(existsSync(closed)).toBe(true);
});

test('a project without the server is told what to install', async () => {
  const [, config] = project(office);
  for (const command of [['start'], ['api-key', 'list']]) {
    const said = await aduan(...command, '--config', config);
    expect(said.code).toBe(1);
    expect(said.err).toContain('npm install @aduan/server');
  }
});

test('a desk that its own program serves is not started, and what is no desk is named', async () => {
  const [, composed] = project('{ aduan: {}, store: {} }');
  expect((await aduan('start', '--config', composed)).err).toContain('its own program serves it');
  const [, wrong] = project('{}');
  expect((await aduan('start', '--config', wrong)).err).toContain('defineConfig(…)');
});
