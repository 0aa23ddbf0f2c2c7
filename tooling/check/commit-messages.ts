// Lints the messages of all commits since the one that added the configuration of commitlint. In a shallow clone
// without that commit, only the last message is linted; without a history, none.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

if (existsSync(join(root, '.git'))) {
  const range = rangeAfter(parentOfFirst());
  const { status } = spawnSync('commitlint', range, { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

/** The parent of the first commit to lint; undefined when that commit is the first of this clone. */
function parentOfFirst(): string | undefined {
  const added = ['--diff-filter=A', '--format=%P', '--', 'commitlint.config.js'];
  const parents = execFileSync('git', ['log', ...added], { cwd: root, encoding: 'utf8' });
  return parents.trimEnd().split('\n').at(-1)?.split(' ')[0] || undefined;
}

function rangeAfter(parent: string | undefined): string[] {
  return parent === undefined ? ['--last'] : ['--from', parent, '--git-log-args=--no-merges'];
}
