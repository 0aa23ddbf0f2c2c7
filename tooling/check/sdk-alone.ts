// Shows that the SDK needs none of its applications: no package brings one of them or anything of cooperatives along,
// and a copy of the tree without them builds, type-checks, and passes the tests of its examples. What was built already
// is taken from the tree. `node tooling/check/sdk-alone.ts packages/core …` looks at these folders only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyTree } from '../copied-tree.ts';
import { root, workspacePackages } from '../workspace.ts';
import { beyondTheSdk, wrongDependencies } from './standing-alone.ts';

const packages = workspacePackages();
const mistakes = wrongDependencies(packages);
if (mistakes.length > 0) {
  console.error(mistakes.join('\n'));
  process.exit(1);
}

const tree = copyTree({ without: beyondTheSdk(packages), hasBuilds: true });
try {
  const folders = process.argv.slice(2);
  const isChosen = (path: string) =>
    folders.length === 0 ? /^(?:packages|examples)\//.test(path) : folders.includes(path);
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  const projects = references
    .map(({ path }: { readonly path: string }) => path)
    .filter((path: string) => isChosen(path) && existsSync(join(tree.folder, path)));
  const rest = ['node tooling/build/stale.ts', 'vitest run --project "@aduan-examples/*"'];
  for (const command of [`tsc -b ${projects.join(' ')}`, ...(folders.length === 0 ? rest : [])]) {
    const start = performance.now();
    const { code, output } = tree.run(command);
    console.log(`${command}: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
    if (code === 0) continue;
    console.error(output);
    process.exitCode = 1;
    break;
  }
} finally {
  tree.remove();
}
