import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root, workspacePackages } from '../workspace.ts';
import { tarballPath } from './tarball-path.ts';

const execute = promisify(execFile);

/** The dependencies to install: the tarballs, and libraries that a host chooses itself. */
export type Dependencies = Readonly<Record<string, string>>;

/** All public packages, by the tarballs of `pnpm pack`. */
export function packedPackages(): Dependencies {
  return Object.fromEntries(
    workspacePackages()
      .filter((one) => one.isPublic)
      .map(({ name }) => [name, `file:${tarballPath(name)}`]),
  );
}

/** The version of a library that the server or the example call centre uses. */
export function usedVersion(name: string): string {
  for (const folder of ['packages/server', 'examples/call-center']) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const version = manifest.dependencies[name];
    if (version !== undefined) return version;
  }
  throw new Error(`Neither the server nor the example call centre depends on ${name}`);
}

/**
 * Makes an empty project outside the workspace, with these dependencies installed by npm; returns its folder. Packages
 * of ours that they need come from their tarballs as well.
 */
export async function installConsumer(dependencies: Dependencies): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-consumer-'));
  const manifest = { private: true, type: 'module', dependencies, overrides: packedPackages() };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await npmInstall(folder);
  return folder;
}

/** Installs the dependencies of a folder's manifest. */
export async function npmInstall(folder: string): Promise<void> {
  await execute('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

/** Runs a program in the consumer's folder and returns its output; an error contains its stderr. */
export async function runIn(
  folder: string,
  executable: string,
  ...parameters: string[]
): Promise<string> {
  const { stdout } = await execute(executable, parameters, { cwd: folder, timeout: 60_000 });
  return stdout;
}
