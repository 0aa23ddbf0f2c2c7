// Builds the package in the folder given (and what it needs) if a source is newer than its last build.
// Without a folder it builds whatever is stale in the whole workspace.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, type WorkspacePackage, workspacePackages } from '../workspace.ts';

const packages = new Map(workspacePackages().map((one) => [one.name, one]));
const target = [...packages.values()].find(({ folder }) => folder === process.argv[2]);
const wanted = target === undefined ? [...packages.values()] : closure(target);
const verdicts = new Map<string, boolean>();
const stale = wanted.filter((one) => one.scripts.build !== undefined && isStale(one));

if (stale.length > 0) {
  console.log(`Building ${stale.map(({ name }) => name).join(', ')} …`);
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
  }
}

/** The package and everything it needs, direct or not. */
function closure(start: WorkspacePackage): WorkspacePackage[] {
  const found = new Set([start]);
  for (const one of found) {
    for (const name of one.needs) {
      const needed = packages.get(name);
      if (needed !== undefined) found.add(needed);
    }
  }
  return [...found];
}

/** No build yet, a file changed since, or something it needs is itself to be built anew. */
function isStale(one: WorkspacePackage): boolean {
  const known = verdicts.get(one.name);
  if (known !== undefined) return known;
  const verdict =
    !existsSync(stamp(one)) ||
    !existsSync(join(root, one.folder, 'dist')) ||
    newestSource(one) > statSync(stamp(one)).mtimeMs ||
    one.needs.some((name) => {
      const needed = packages.get(name);
      return needed !== undefined && isStale(needed);
    });
  verdicts.set(one.name, verdict);
  return verdict;
}

function newestSource({ folder }: WorkspacePackage): number {
  const files = globSync('**/*', {
    cwd: join(root, folder),
    exclude: ['node_modules', 'dist', 'test', '.aduan'],
  });
  return Math.max(...files.map((file) => statSync(join(root, folder, file)).mtimeMs));
}

function stamp({ folder }: WorkspacePackage): string {
  return join(root, folder, 'node_modules', '.cache', 'aduan-built');
}
