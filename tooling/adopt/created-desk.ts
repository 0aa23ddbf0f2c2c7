// Part of `npm run test:release`: follows the guide "From an empty server to the first complaint" word by word, with
// packages from a registry of this machine, and stops at the first command or promise that does not hold.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPostgres } from '@aduan-internal/postgres';
import { codeBlocks } from '../rules/code-blocks.ts';
import { freePort } from '../tests/free-port.ts';
import { root } from '../workspace.ts';
import { fileComplaint, track } from './src/citizen.ts';
import { containerEngine, runContainer } from './src/container.ts';
import { startLocalRegistry } from './src/local-registry.ts';
import { killGroup, serve } from './src/serve.ts';
import { steps } from './src/steps.ts';

const execute = promisify(execFile);
const guide = 'docs/en/new-desk.md';
const blocks = codeBlocks({
  path: guide,
  text: readFileSync(join(root, guide), 'utf8'),
  lines: 0,
}).filter(({ language }) => language === 'sh');
/** The commands of the guide with this note behind `sh`; without a note, they run anywhere. */
const commands = (note: string) =>
  blocks.flatMap((block) => (block.note === note ? block.code : [])).join('\n');

const step = steps(console.log);
const server = mkdtempSync(join(tmpdir(), 'aduan-created-'));
const desk = join(server, 'desk');
const registry = await startLocalRegistry();
const postgres = await startPostgres();

try {
  registry.writeNpmrc(server);
  await step('the commands of the guide make a desk', async () => {
    await shell(server, commands(''));
    return commands('').split('\n').join(' · ');
  });
  await step('it starts, and takes a complaint that survives kill -9', () => play(desk));
  await step('the same with PostgreSQL', async () => {
    const other = join(server, 'other');
    const flags = '--yes --storage postgres --channels whatsapp --no-samples';
    await shell(server, `npm create aduan@latest other -- ${flags}`);
    await shell(other, readmeCommands(other).join('\n'));
    appendFileSync(join(other, '.env'), `ADUAN_DATABASE_URL=${postgres.url}\n`);
    await shell(other, 'npm install');
    return play(other);
  });
  const engine = containerEngine();
  if (engine === null) {
    console.log('–     the container: UNTRIED, since neither docker nor podman is at hand');
  } else {
    await step('its container answers', () => runContainer(engine, desk, registry.url));
  }
} finally {
  await Promise.all([registry.close(), postgres.stop()]);
  rmSync(server, { recursive: true, force: true });
}

/** Starts a desk, files a complaint, kills the process, starts it again and follows the complaint. */
async function play(folder: string): Promise<string> {
  const port = await freePort();
  const settings = { PORT: String(port) };
  const address = `http://127.0.0.1:${port}`;
  const story = `Keran umum di depan balai desa bocor. ${randomBytes(4).toString('hex')}`;
  let running = await serve(folder, commands('start'), settings, address);
  try {
    const { number, pin } = await fileComplaint(address, story);
    await killGroup(running);
    running = await serve(folder, commands('start'), settings, address);
    await track(address, { number, pin });
    return number;
  } finally {
    await killGroup(running);
  }
}

/** The commands of the README that make secrets. */
function readmeCommands(folder: string): readonly string[] {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  const lines = codeBlocks({ path: 'README.md', text, lines: 0 }).flatMap(({ code }) => code);
  const secrets = lines.filter((line) => line.endsWith('>> .env'));
  assert(secrets.length > 0, 'README.md makes no secrets');
  return secrets;
}

/**
 * Runs commands where npm installs from the registry of this machine, which this process serves meanwhile.
 *
 * @throws Error with the output, when one fails
 */
async function shell(folder: string, script: string): Promise<void> {
  const env = { ...process.env, npm_config_userconfig: join(server, '.npmrc') };
  await execute('sh', ['-e', '-c', script], { cwd: folder, env, maxBuffer: 50_000_000 });
}
