import { execFileSync } from 'node:child_process';
import { argv } from 'node:process';

/**
 * Counts the lines that people wrote and keep for the product: sources of packages and examples, without tests,
 * generated files and data. `node tooling/check/product-lines.ts [from] [to]` compares two commits, by folder.
 */
const sources = ['packages/*/src/**', 'examples/**'];
const writtenIn = /\.(ts|tsx|css|php)$/;
const notCounted = /(^|\/)(test|generated|data)\/|\.test\.tsx?$/;

/** Lines of each package and example at a commit. */
function linesAt(commit: string): Map<string, number> {
  const globs = sources.map((glob) => `:(glob)${glob}`);
  const counts = execFileSync('git', ['grep', '--count', '-I', '', commit, '--', ...globs], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const lines = new Map<string, number>();
  for (const row of counts.trimEnd().split('\n')) {
    const [, path = '', count] = row.split(':');
    if (!writtenIn.test(path) || notCounted.test(path)) continue;
    const folder = path.split('/').slice(0, 2).join('/');
    lines.set(folder, (lines.get(folder) ?? 0) + Number(count));
  }
  return lines;
}

const [from = 'HEAD', to = 'HEAD'] = argv.slice(2);
const [before, after] = [linesAt(from), linesAt(to)];
const sum = (lines: Map<string, number>) => [...lines.values()].reduce((all, one) => all + one, 0);
for (const folder of [...new Set([...before.keys(), ...after.keys()])].sort()) {
  const [was, is] = [before.get(folder) ?? 0, after.get(folder) ?? 0];
  console.log(`${folder.padEnd(30)} ${was} ${is} ${is - was}`);
}
console.log(`${'all'.padEnd(30)} ${sum(before)} ${sum(after)} ${sum(after) - sum(before)}`);
