import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the workspace that contains this file (in a copy of the tree, the copy's root). */
export const root = join(import.meta.dirname, '..');

/** One package of the workspace, with what the checks need to know. */
export interface WorkspacePackage {
  readonly name: string;
  /** Relative to the root, with forward slashes: `packages/core`. */
  readonly folder: string;
  readonly isPublic: boolean;
  readonly scripts: Readonly<Record<string, string>>;
  /** Names of the packages of this workspace that it depends on, in any way. */
  readonly needs: readonly string[];
  /** Those of them that somebody who installs the package gets: not what only its tests need, nor what is optional. */
  readonly installs: readonly string[];
}

/** Every package under `packages/` and `examples/`, by folder name; new ones are found automatically. */
export function workspacePackages(): WorkspacePackage[] {
  return globSync('{packages,examples}/*/package.json', { cwd: root }).sort().map(readPackage);
}

function readPackage(file: string): WorkspacePackage {
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { dependencies, devDependencies, peerDependencies, peerDependenciesMeta } = manifest;
  const ours = (lists: readonly (Readonly<Record<string, string>> | undefined)[]) => [
    ...new Set(
      lists
        .flatMap((list) => Object.entries(list ?? {}))
        .filter(isOurs)
        .map(([name]) => name),
    ),
  ];
  return {
    name: manifest.name,
    folder: file.slice(0, -'/package.json'.length),
    isPublic: manifest.private !== true,
    scripts: manifest.scripts ?? {},
    needs: ours([dependencies, devDependencies, peerDependencies]),
    installs: ours([dependencies, peerDependencies]).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    ),
  };
}

function isOurs([, version]: readonly [name: string, version: string]): boolean {
  return version.startsWith('workspace:');
}
