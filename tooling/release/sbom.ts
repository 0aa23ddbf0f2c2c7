// Writes the dependencies of each published package as CycloneDX: `npm run sbom` makes `.sbom/`. pnpm reads them from
// the lockfile and the installed manifests, so it needs no network.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspacePackages } from '../workspace.ts';

/** A dependency in CycloneDX form. */
export interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}

/** The dependencies of one package. */
export interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

/** Writes the SBOM of every published package into a folder, and returns them. */
export function writeSboms(folder: string): readonly Sbom[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = workspacePackages().filter(({ isPublic }) => isPublic);
  execFileSync(
    'pnpm',
    [
      'sbom',
      '--sbom-format=cyclonedx',
      '--sbom-spec-version=1.6',
      '--prod',
      // Peer dependencies are chosen by the host and belong to its own SBOM.
      '--exclude-peers',
      '--split',
      `--out=${join(folder, '%s.cdx.json')}`,
      ...names.map(({ name }) => `--filter=${name}`),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return globSync('**/*.cdx.json', { cwd: folder })
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

if (import.meta.main) writeSboms(join(root, '.sbom'));
