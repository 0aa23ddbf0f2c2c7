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
}

/** Every package under `packages/` and `examples/`, by folder name; new ones are found automatically. */
export function workspacePackages(): WorkspacePackage[] {
  return globSync('{packages,examples}/*/package.json', { cwd: root }).sort().map(readPackage);
}

function readPackage(file: string): WorkspacePackage {
  const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const dependencies: Record<string, string> = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies,
  };
  return {
    name: manifest.name,
    folder: file.slice(0, -'/package.json'.length),
    isPublic: manifest.private !== true,
    scripts: manifest.scripts ?? {},
    needs: Object.keys(dependencies).filter((name) => dependencies[name]?.startsWith('workspace:')),
  };
}
