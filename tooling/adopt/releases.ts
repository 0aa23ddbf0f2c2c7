// Part of `npm run test:release`: what people see of two releases. The first is installed by name on each runtime and
// used for a desk with data; then it is upgraded, and at last only the programs made of the SDK get a new version.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { usedVersion } from '../pack/consumer.ts';
import { bun, deno, nodes } from '../pack/runtimes.ts';
import { importedPackages, tenLines, tenLinesProof } from '../pack/ten-lines.ts';
import { freePort } from '../tests/free-port.ts';
import { fileComplaint, type Receipt, track } from './src/citizen.ts';
import { startLocalRegistry } from './src/local-registry.ts';
import { emptyMachine } from './src/machine.ts';
import { killGroup, serve } from './src/serve.ts';
import { steps } from './src/steps.ts';

const execute = promisify(execFile);
const step = steps(console.log);
const server = mkdtempSync(join(tmpdir(), 'aduan-releases-'));
const desk = join(server, 'desk');
const registry = await startLocalRegistry();
const machine = emptyMachine(registry, { PORT: '0' });
const runtimes = [
  ...nodes.map(({ executable, version }) => ({ name: `Node ${version}`, executable, flags: [] })),
  { name: 'Bun', executable: bun, flags: ['run'] },
  { name: 'Deno', executable: deno, flags: ['run', '--allow-all'] },
];
const story = `Keran umum di depan balai desa bocor. ${randomBytes(4).toString('hex')}`;
let receipt: Receipt;

try {
  registry.writeNpmrc(server);
  await step('0.1.0 is published', async () => {
    await registry.publish({ sdk: '0.1.0', hosts: '0.1.0' });
    return `${registry.count} packages`;
  });
  await step('an empty folder installs it by name and version', async () => {
    const names = importedPackages(tenLines()).map((name) =>
      name.startsWith('@aduan/') ? `${name}@0.1.0` : `${name}@${usedVersion(name)}`,
    );
    await machine.install(...names);
    writeFileSync(join(machine.folder, 'ten-lines.ts'), tenLines() + tenLinesProof);
    return names.join(', ');
  });
  for (const { executable, flags, name } of runtimes) {
    await step(`the ten lines of the README run in ${name}`, async () => {
      rmSync(join(machine.folder, 'aduan.db'), { force: true });
      const { stdout } = await execute(executable, [...flags, 'ten-lines.ts'], {
        cwd: machine.folder,
        env: { ...process.env, PORT: '0' },
      });
      const seen = stdout.trim().split('\n').at(-1) ?? '';
      assert.deepEqual(JSON.parse(seen), { ok: true, form: 200, widget: true });
      return seen;
    });
  }
  await step('npm create aduan makes a desk of it, which takes a complaint', async () => {
    await npm(server, 'create', 'aduan@0.1.0', 'desk', '--', '--yes');
    await npm(desk, 'install');
    assert.deepEqual(installedVersions(), ['0.1.0']);
    receipt = await visit((address) => fileComplaint(address, story));
    return receipt.number;
  });
  await step('0.1.1 is published, and npm update brings it', async () => {
    await registry.publish({ sdk: '0.1.1', hosts: '0.1.1' });
    await npm(desk, 'update');
    assert.deepEqual(installedVersions(), ['0.1.1']);
    return 'every package once';
  });
  await step('the citizen finds the complaint of before', async () => {
    const page = await visit((address) => track(address, receipt));
    assert(page.includes(receipt.number));
    return receipt.number;
  });
  await step('a new version of the hosts alone fits the SDK that is there', async () => {
    await registry.publish({ sdk: '0.1.1', hosts: '0.2.0' });
    await npm(server, 'create', 'aduan@0.2.0', 'next', '--', '--yes');
    const { dependencies } = JSON.parse(readFileSync(join(server, 'next/package.json'), 'utf8'));
    assert.equal(dependencies['@aduan/server'], '^0.2.0');
    assert.equal(dependencies['@aduan/core'], '^0.1.1');
    const next = join(server, 'next');
    await npm(next, 'install');
    await npm(next, 'exec', '--', 'aduan', 'new', 'channel', 'sms', '--out', 'channel-sms');
    const channel = readFileSync(join(next, 'channel-sms/package.json'), 'utf8');
    assert.equal(JSON.parse(channel).peerDependencies['@aduan/core'], '^0.1.1');
    return JSON.stringify(dependencies);
  });
} finally {
  machine.remove();
  await registry.close();
  rmSync(server, { recursive: true, force: true });
}

/** Starts the desk, lets somebody visit it, and kills it. */
async function visit<Seen>(work: (address: string) => Promise<Seen>): Promise<Seen> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const running = await serve(desk, 'npm start', { PORT: String(port) }, address);
  try {
    return await work(address);
  } finally {
    await killGroup(running);
  }
}

/** The versions of the packages of ours that lie in the desk. */
function installedVersions(): readonly string[] {
  const lock = JSON.parse(readFileSync(join(desk, 'package-lock.json'), 'utf8'));
  const packages = Object.entries<{ readonly version: string }>(lock.packages);
  const ours = packages.filter(([path]) => path.includes('node_modules/@aduan/'));
  return [...new Set(ours.map(([, { version }]) => version))];
}

async function npm(folder: string, ...parameters: string[]): Promise<void> {
  const env = { ...process.env, npm_config_userconfig: join(server, '.npmrc') };
  await execute('npm', parameters, { cwd: folder, env, maxBuffer: 50_000_000 });
}
