// Entry of `npm start`, `npm run officer`, `npm test`, `npm run adopt`, `npm run tarballs` and `npm run check`. It runs on any Node >= 18
// before anything is installed, so it is plain JavaScript without imports from npm. What it starts runs on the Node 24 and
// the pnpm that the workspace installs for itself.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants, cpus } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const environment = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` };

const example = 'examples/call-center';
/** What the example runs: itself, bundled from sources, and the console as it is built. */
const built = `packages/console ${example}`;
const tasks = {
  start: async () => {
    await buildExample();
    await serve(join(root, example));
  },
  // `aduan officer …` for the desk of the example: `npm run officer -- passwd petugas-b`.
  officer: async () => {
    await install();
    await run(`node tooling/build/stale.ts --to-run ${built} packages/cli... packages/server...`);
    const [action = 'list', ...more] = process.argv.slice(3);
    const config = ['--config', 'dist/server/config.js'];
    const aduan = join(root, 'packages/cli/dist/main.js');
    const command = [aduan, 'officer', action, ...more, ...config];
    const cwd = join(root, example);
    process.exitCode = await exit(
      spawn('node', command, { cwd, env: environment, stdio: 'inherit' }),
    );
  },
  // Half of the tests wait for a browser, a database or a child process; vitest alone would leave a core free.
  test: async () => {
    await install();
    // The desk in Next is served as it is built, from packages as they are published.
    await run(`node tooling/build/stale.ts ${built} examples/embed-next...`);
    await run('pnpm --filter @aduan/client --silent run generate');
    await run(`vitest run --maxWorkers=${cpus().length + 1}`);
  },
  // The same properties in the same process never see two time zones: a process reads its own once.
  'test:deep': async () => {
    await install();
    for (const TZ of ['UTC', 'Asia/Jakarta', 'America/New_York']) {
      console.log(`\nEvery property ten thousand times, TZ=${TZ}`);
      const packages = ['core', 'privacy', 'dialogue', 'ivr', 'kopdes', 'wilayah'];
      const suites = packages.map((name) => `packages/${name}/test`);
      const more = [
        'packages/ivr-asterisk/test/calls',
        'packages/ivr-jambonz/test/calls',
        'packages/store-postgres/test/postgres-article-index',
      ];
      const all = [...suites, ...more].join(' ');
      await run(`vitest run --project "@aduan/*" ${all}`, { ADUAN_DEEP: '1', TZ });
    }
  },
  // Fifty times each where `npm test` kills once; some minutes long.
  'test:chaos': async () => {
    await install();
    await run(`node tooling/build/stale.ts ${built}`);
    const times = {
      ADUAN_CHAOS_KILLS: '50',
      ADUAN_CHAOS_DATABASE_KILLS: '10',
      ADUAN_CHAOS_FREEZES: '10',
      ADUAN_CHAOS_AWAY_MS: '20000',
      ADUAN_CHAOS_PUBLICATIONS: '100',
      ADUAN_CHAOS_STARTING: '6',
      ADUAN_CHAOS_STARTS: '10',
      ADUAN_CHAOS_CONFLICTING_MS: '30000',
      ADUAN_CHAOS_CONFLICTING_TICKETS: '1000',
    };
    const projects = [
      '@aduan-examples/call-center',
      '@aduan/relay-pg-boss',
      '@aduan/store-postgres',
      '@aduan/store-sqlite',
    ];
    const among = projects.map((name) => `--project ${name}`).join(' ');
    await run(`vitest run ${among} chaos conflicting-commands`, times);
  },
  // An application installs the packages by name, from a registry of this machine. Other packages come from npm.
  adopt: async () => {
    await packPackages();
    await run('node --import ./tooling/tests/source-resolution.mjs tooling/adopt/main.ts');
  },
  'test:release': async () => {
    await packPackages();
    for (const program of ['main.ts', 'created-desk.ts', 'releases.ts', 'planted-faults.ts']) {
      await run(`node --import ./tooling/tests/source-resolution.mjs tooling/adopt/${program}`);
    }
  },
  // All packages, or those in the folders that are named: `npm run build -- packages/cli...` and what it needs.
  build: async () => {
    await install();
    await run(['node tooling/build/stale.ts', ...process.argv.slice(3)].join(' '));
  },
  // `.tarballs/`: what stands in for npm until the packages are there.
  tarballs: packPackages,
  check: async () => {
    await install();
    await run('node tooling/check/main.ts');
  },
};

const task = tasks[process.argv[2]];
if (task === undefined) throw new Error(`Unknown task. Known: ${Object.keys(tasks).join(', ')}`);
await task();

/** Only what the example needs: no runtimes that serve the checks alone. */
async function buildExample() {
  await install('--filter .', `--filter "{${example}}..."`);
  await run(`node tooling/build/stale.ts --to-run ${built}`);
}

/** All packages as they would be published. */
async function packPackages() {
  await install();
  await run('pnpm --filter @aduan/client --silent run generate');
  await run('node tooling/build/stale.ts packages/*');
  await run('node tooling/pack/tarballs.ts');
}

/** Installs exactly what the lockfile says, with the pnpm that package.json names. */
async function install(...filters) {
  const { devDependencies } = readManifest(root);
  if (!existsSync(binaries)) console.log('Installing dependencies, once …');
  const pnpm = `npx --yes pnpm@${devDependencies.pnpm}`;
  await run([pnpm, ...filters, 'install --frozen-lockfile --reporter=silent'].join(' '));
}

/** Runs one command to its end; a failure ends the task with the same exit code. */
async function run(command, settings = {}) {
  const env = { ...environment, ...settings };
  const code = await exit(spawn(command, { cwd: root, env, stdio: 'inherit', shell: true }));
  if (code !== 0) {
    console.error(`\nFailed: ${command}`);
    process.exit(code);
  }
}

/**
 * Runs the `start` script of a package until it ends. It gets its own process group: a signal reaches it
 * once, whether it came from the terminal, from npm or from both, and nothing stays behind, not even when
 * npm passes a signal to its shell alone. Who asks again after a second ends it at once.
 */
async function serve(folder) {
  const server = spawn(readManifest(folder).scripts.start, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
    detached: true,
  });
  let asked;
  const stop = (signal) => {
    if (asked === undefined) send(server, signal);
    else if (Date.now() - asked > 1_000) send(server, 'SIGKILL');
    asked ??= Date.now();
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGHUP', () => stop('SIGTERM'));
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 250);
  const code = await exit(server);
  clearInterval(watch);
  while (send(server, 0)) await new Promise((resolve) => setTimeout(resolve, 50));
  process.exitCode = asked !== undefined && code > 128 ? 0 : code;
}

/** Sends a signal to the process group of a child; 0 only asks whether anyone is left in it. */
function send(child, signal) {
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

function exit(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
