// Builds packages that are older than their sources or the sources of their dependencies: all packages of the
// workspace in order, or those in the given folders. `examples/x` builds only that one (it may bundle everything from
// sources), `examples/x...` also its dependencies. With `--to-run` first, only what a process needs is built, and all at
// once: no declarations of types, and nothing waits for the packages that it imports.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { root, type WorkspacePackage, workspacePackages } from '../workspace.ts';

const packages = workspacePackages();
const isToRun = process.argv[2] === '--to-run';
const targets = process.argv.slice(isToRun ? 3 : 2);
const wanted = new Set(targets.length === 0 ? packages : targets.flatMap(packagesOf));
const stale = packages
  .filter((one) => wanted.has(one))
  .filter((one) => one.scripts.build !== undefined && isStale(one));

if (stale.length > 0) {
  console.log(`Building ${stale.map(({ name }) => name).join(', ')} …`);
  const start = new Date();
  const filters = stale.flatMap(({ name }) => ['--filter', name]);
  const order = isToRun ? ['--no-sort'] : [];
  const build = spawnSync(
    'pnpm',
    [...filters, ...order, '--reporter=append-only', 'run', 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...(isToRun && { ADUAN_BUILD_TYPES: 'none' }) },
    },
  );
  if (build.status !== 0) {
    console.error(build.stdout, build.stderr);
    process.exit(1);
  }
  for (const one of stale) {
    const stamp = isToRun ? runStamp(one) : fullStamp(one);
    // A build without declarations has replaced the whole one.
    rmSync(fullStamp(one), { force: true });
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, '');
    // A file edited during the build must count as newer than the build.
    utimesSync(stamp, start, start);
  }
}

function isStale(one: WorkspacePackage): boolean {
  const stamps = [fullStamp(one), ...(isToRun ? [runStamp(one)] : [])].filter(existsSync);
  if (stamps.length === 0 || !existsSync(join(root, one.folder, 'dist'))) return true;
  const built = Math.max(...stamps.map((stamp) => statSync(stamp).mtimeMs));
  return (
    newestIn('tooling/build') > built || closure(one).some(({ folder }) => newestIn(folder) > built)
  );
}

function packagesOf(target: string): WorkspacePackage[] {
  const name = target.replace(/\.\.\.$/, '');
  const found = packages.filter(({ folder }) => folder === name);
  return name === target ? found : found.flatMap(closure);
}

/** The package and its direct and indirect dependencies. */
function closure(start: WorkspacePackage): WorkspacePackage[] {
  const found = new Set([start]);
  for (const { needs } of found) {
    for (const one of packages) if (needs.includes(one.name)) found.add(one);
  }
  return [...found];
}

function newestIn(folder: string): number {
  const files = globSync('**/*', {
    cwd: join(root, folder),
    exclude: [
      ...['node_modules', 'dist', 'generated', 'test', '.aduan', '**/.types'],
      // Written by builds and by the type check.
      ...['next-env.d.ts', '**/*.tsbuildinfo'],
    ],
  });
  // A folder changes when declarations of a type check are put into it; whoever imported a file that is gone has changed.
  const times = files.map((file) => statSync(join(root, folder, file)));
  return Math.max(...times.filter((one) => one.isFile()).map(({ mtimeMs }) => mtimeMs));
}

/** Written by a whole build. */
function fullStamp({ folder }: WorkspacePackage): string {
  return join(root, folder, 'node_modules', '.cache', 'aduan-built');
}

/** Written by a build `--to-run`. */
function runStamp(one: WorkspacePackage): string {
  return `${fullStamp(one)}-to-run`;
}
