import { tarballPath } from '../pack/tarball-path.ts';
import { workspacePackages } from '../workspace.ts';

/** One check. It starts when the steps it needs have passed. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly needs: readonly string[];
}

const tarballs = workspacePackages()
  .filter((one) => one.isPublic)
  .map(({ name }) => tarballPath(name));

/** All steps of `npm run check`, the slow ones first. */
export const steps: readonly Step[] = [
  step('client types', 'pnpm --filter @aduan/client run generate'),
  step('build', 'node tooling/build/stale.ts', 'client types'),
  step('types', 'tsc -b', 'client types'),
  step('lint and format', 'biome ci --colors=off --diagnostic-level=error --max-diagnostics=50 .'),
  step('floors and imports', 'depcruise packages examples --output-type err-long', 'client types'),
  step('api documentation', 'typedoc', 'client types'),
  step('documentation site', 'vitest run --root tooling/site', 'api documentation'),
  step('rules', 'vitest run --root tooling/rules'),
  step('file lengths', 'node tooling/check/file-lengths.ts'),
  step('commit messages', 'node tooling/check/commit-messages.ts'),
  step('unused code', 'knip --no-config-hints', 'client types'),
  step('manifests', 'sherif --fail-on-warnings --ignore-rule root-package-manager-field'),
  step('release', 'vitest run --root tooling/release'),
  step('tarballs', 'node tooling/pack/tarballs.ts', 'build'),
  step('sizes', 'size-limit', 'build'),
  step(
    'published shape',
    tarballs.map((file) => `publint run ${file} --strict`),
    'tarballs',
  ),
  step(
    'published types',
    tarballs.map((file) => `attw ${file} --profile esm-only --format ascii`),
    'tarballs',
  ),
  step('sdk alone', 'node tooling/check/sdk-alone.ts', 'build', 'types'),
  step('pack', 'vitest run --root tooling/pack', 'tarballs'),
  step('planted', 'vitest run --root tooling/planted', 'client types'),
];

/** The step of that name and its dependencies. */
export function stepsFor(name: string): Step[] {
  const wanted = steps.find((one) => one.name === name);
  if (wanted === undefined) {
    throw new Error(
      `No check is called "${name}". Known: ${steps.map((one) => one.name).join(', ')}`,
    );
  }
  return [...wanted.needs.flatMap(stepsFor), wanted];
}

function step(name: string, command: string | readonly string[], ...needs: string[]): Step {
  return { name, command: typeof command === 'string' ? command : command.join(' && '), needs };
}
