// Builds packages that are older than their sources or the sources of their dependencies: all packages of the
// workspace in order, or those in the given folders. `examples/x` builds only that one (it may bundle everything from
// sources), `examples/x...` also its dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, type WorkspacePackage, workspacePackages } from '../workspace.ts';

const packages = workspacePackages();
const targets = process.argv.slice(2);
const wanted = new Set(targets.length === 0 ? packages : targets.flatMap(packagesOf));
const stale = packages
  .filter((one) => wanted.has(one))
  .filter((one) => one.scripts.build !== undefined && isStale(one));

if (stale.length > 0) {
  console.log(`Building ${stale.map(({ name }) => name).join(', ')} …`);
  const start = new Date();
  const filters = stale.flatMap(({ name }) => ['--filter', name]);
  const build = spawnSync('pnpm', [...filters, '--reporter=append-only', 'run', 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    console.error(build.stdout, build.stderr);
    process.exit(1);
  }
  for (const one of stale) {
    mkdirSync(dirname(stamp(one)), { recursive: true });
    writeFileSync(stamp(one), '');
    // A file edited during the build must count as newer than the build.
    utimesSync(stamp(one), start, start);
  }
}

function isStale(one: WorkspacePackage): boolean {
  if (!existsSync(stamp(one)) || !existsSync(join(root, one.folder, 'dist'))) return true;
  const built = statSync(stamp(one)).mtimeMs;
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

function stamp({ folder }: WorkspacePackage): string {
  return join(root, folder, 'node_modules', '.cache', 'aduan-built');
}
