import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stepsFor } from '../check/steps.ts';
import { type CopiedTree, copyTree } from '../copied-tree.ts';

let tree: CopiedTree;

beforeEach(() => {
  tree = copyTree();
});

afterEach(() => {
  tree.remove();
});

const imports = [
  {
    rule: 'core-imports-no-package-of-ours',
    file: 'packages/core/src/planted-adapter.ts',
    path: '@aduan/channel-webchat',
  },
  {
    rule: 'core-imports-no-package-of-ours',
    file: 'packages/core/src/planted-deep.ts',
    path: '../../store-sqlite/src/index.js',
  },
  {
    rule: 'core-uses-web-standards-only',
    file: 'packages/core/src/planted-node.ts',
    path: 'node:fs',
  },
  {
    rule: 'core-floor-2-imports-nothing-above',
    file: 'packages/core/src/category/planted-upward.ts',
    path: '../runtime/tickets.js',
  },
  {
    rule: 'runtime-floor-5-imports-nothing-above',
    file: 'packages/core/src/runtime/commands/planted-upward.ts',
    path: '../inbox/inbox-turn.js',
  },
  {
    rule: 'plugins-stand-on-the-contract',
    file: 'packages/plugins/src/merged-tickets/planted-neighbour.ts',
    path: '../parties/person.js',
  },
  {
    rule: 'plugins-stand-on-the-contract',
    file: 'packages/plugins/src/ratings/planted-inside.ts',
    path: '../../../core/src/runtime/tickets.js',
  },
  {
    rule: 'calendar-stands-alone',
    file: 'packages/calendar/src/planted-desk.ts',
    path: '@aduan/core',
  },
  {
    rule: 'accounts-use-public-entries',
    file: 'packages/accounts/src/planted-roles.ts',
    path: '../../core/src/ticket/can.js',
  },
  {
    rule: 'adapters-never-import-each-other',
    file: 'packages/channel-webchat/src/planted-neighbour.ts',
    path: '../../store-sqlite/src/index.js',
  },
  {
    rule: 'testkit-uses-the-public-entries-of-core',
    file: 'packages/testkit/src/planted-inside.ts',
    path: '../../core/src/ticket/decide/decide.js',
  },
  {
    rule: 'nothing-generic-imports-kopdes',
    file: 'packages/plugins/src/planted-cooperatives.ts',
    path: '@aduan/kopdes/categories',
  },
  {
    rule: 'nothing-generic-imports-kopdes',
    file: 'packages/dialogue/src/planted-flow.ts',
    path: '../../kopdes/src/flow/index.js',
  },
  {
    rule: 'kopdes-uses-public-entries',
    file: 'packages/kopdes/src/planted-inside.ts',
    path: '../../core/src/dotted-code.js',
  },
  {
    rule: 'console-imports-the-client-alone',
    file: 'packages/console/src/queue/planted-core.ts',
    path: '@aduan/core/ticket',
  },
  {
    rule: 'console-imports-the-client-alone',
    file: 'packages/console/src/queue/planted-inside.ts',
    path: '../../../client/src/create-client.js',
  },
  {
    rule: 'create-aduan-imports-nothing-of-ours',
    file: 'packages/create-aduan/src/planted-server.ts',
    path: '@aduan/server',
  },
  {
    rule: 'applications-alone-mount-the-console',
    file: 'packages/api/src/planted-console.ts',
    path: '../../console/src/index.js',
  },
  {
    rule: 'no-source-imports-testkit',
    file: 'packages/http/src/planted-testkit.ts',
    path: '../../testkit/src/index.js',
  },
  {
    rule: 'stand-ins-alone-load-msw',
    file: 'packages/channel-whatsapp/src/planted-stand-in.ts',
    path: './msw/index.js',
  },
  {
    rule: 'nothing-imports-examples',
    file: 'packages/http/src/planted-example.ts',
    path: '../../../examples/planted/src/planted.js',
  },
];

test('every forbidden import is found for what it is', () => {
  plant('examples/planted/src/planted.ts', 'export const planted = 1;\n');
  for (const { file, path } of imports) plant(file, `import '${path}';\n`);
  const output = failing('floors and imports');
  for (const { rule, file } of imports) expect(output).toContain(`error ${rule}: ${file}`);
});

test('an import of an adapter into core fails in the editor already', () => {
  plant(
    'packages/core/src/planted-adapter.ts',
    "export { webchatChannel } from '@aduan/channel-webchat';\n",
  );
  plant('packages/core/src/planted-node.ts', "export { readFile } from 'node:fs/promises';\n");
  const output = failing('lint and format');
  expect(output).toContain('packages/core/src/planted-adapter.ts');
  expect(output).toContain('core imports no other package of ours');
  expect(output).toContain('packages/core/src/planted-node.ts');
});

test('a file of 401 lines is warned of and fails nothing, one of 400 is not', () => {
  plant('packages/core/src/planted-long.ts', '// line\n'.repeat(401));
  plant('packages/core/src/planted-full.ts', '// line\n'.repeat(400));
  const { code, output } = tree.run('node tooling/check/main.ts "file lengths"');
  expect(code).toBe(0);
  expect(output).toContain('warning: packages/core/src/planted-long.ts has 401 lines');
  expect(output).not.toContain('planted-full.ts');
});

test('a commit message of the wrong form fails, a merge and what was committed before do not', () => {
  commit('Planted before there was a form');
  commit('build: lint commit messages', 'commitlint.config.js');
  commit("Merge branch 'planted'");
  commit('fix(core)!: plant a subject of the right form');
  expect(tree.run(commandOf('commit messages'))).toMatchObject({ code: 0 });
  commit('Planted afterwards');
  commit(`fix: ${'plant '.repeat(12)}more than 72 characters`);
  const output = failing('commit messages');
  expect(output).toContain('Planted afterwards');
  expect(output).toContain('[header-max-length]');
  expect(output).not.toContain('Planted before');
  expect(output).not.toContain('of the right form');

  // A shallow clone contains only its last commit.
  commit('fix: plant the last commit');
  plant('.git/shallow', tree.run('git rev-parse HEAD').output);
  expect(tree.run(commandOf('commit messages'))).toMatchObject({ code: 0 });
});

test('a package that brings what is about cooperatives fails, and so does a desk that copies another', () => {
  const [files, ministry] = ['packages/files', 'examples/another-ministry'];
  for (const [folder, list, name] of [
    [files, 'peerDependencies', '@aduan/simkopdes'],
    [ministry, 'devDependencies', '@aduan-examples/minimal'],
  ]) {
    replace(`${folder}/package.json`, `"${list}": {`, `"${list}": { "${name}": "workspace:*",`);
  }
  const output = failing('sdk alone');
  expect(output).toContain('@aduan/files brings @aduan/simkopdes');
  expect(output).toContain('@aduan-examples/another-ministry brings @aduan-examples/minimal');
});

test('a package that needs a file of the call centre fails without it', () => {
  const path = '../../../examples/call-center/server/desk/log.js';
  plant('packages/calendar/src/planted.ts', `export { log } from '${path}';\n`);
  const output = failing('sdk alone', 'packages/calendar');
  expect(output).toContain('packages/calendar/src/planted.ts');
  expect(output).toContain('TS2307');
});

test('a meaningless file name, a star export and a read of the clock fail', () => {
  plant('packages/core/src/utils.ts', 'export const planted = 1;\n');
  plant('packages/core/src/types.ts', 'export const planted = 1;\n');
  plant('packages/core/src/planted-star.ts', "export * from './errors.js';\n");
  plant('packages/core/src/planted-clock.ts', 'export const planted = Date.now();\n');
  const output = failing('rules');
  for (const name of ['utils', 'planted-star', 'planted-clock']) {
    expect(output).toContain(`packages/core/src/${name}.ts`);
  }
  expect(output).not.toContain('packages/core/src/types.ts');
});

test('an export without documentation fails', () => {
  plant('packages/core/src/planted.ts', 'export const planted = 1;\n');
  appendFileSync(
    join(tree.folder, 'packages/core/src/index.ts'),
    "export { planted } from './planted.js';\n",
  );
  expect(failing('api documentation', '--entryPoints packages/core')).toMatch(
    /planted.*does not have any documentation/,
  );
});

test('a broken code block of a README fails with its file and line', () => {
  plant('packages/planted/README.md', '# Planted\n\n```ts\nconst count: number = "three";\n```\n');
  expect(failing('rules')).toContain('packages/planted/README.md:4: error TS2322');
});

test('a field of a ticket, and a fact of an event, that nobody decided who may see fails', () => {
  replace(
    'packages/core/src/ticket/ticket.ts',
    'readonly number: string;',
    'readonly number: string;\n  readonly planted: string;',
  );
  replace(
    'packages/core/src/ticket/events.ts',
    "'pin.renewed': { readonly channel: string };",
    "'pin.renewed': { readonly channel: string; readonly planted: string };",
  );
  const { code, output } = tree.run('tsc -b packages/core');
  expect(code).not.toBe(0);
  expect(output).toContain('src/ticket/privacy/ticket-table.ts');
  expect(output).toContain('src/ticket/privacy/fact-tables.ts');
});

function replace(path: string, before: string, after: string): void {
  const file = join(tree.folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

function plant(path: string, text: string): void {
  const file = join(tree.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Runs the command of a step of `npm run check` in the copy, expects it to fail, and returns its output.
 *
 * @param narrowed - words appended to the command, to check less
 */
function failing(name: string, narrowed = ''): string {
  const { code, output } = tree.run(`${commandOf(name)} ${narrowed}`);
  expect(code).not.toBe(0);
  return output;
}

function commandOf(name: string): string {
  return stepsFor(name).at(-1)?.command ?? '';
}

/** Commits a file of the copy, or nothing; the first commit starts a history. */
function commit(message: string, file?: string): void {
  const author = '-c user.name=planted -c user.email=planted@example.org -c commit.gpgsign=false';
  const commands = ['git init -q', `git ${author} commit -q --allow-empty -m "${message}"`];
  if (file !== undefined) commands.splice(1, 0, `git add ${file}`);
  expect(tree.run(commands.join(' && '))).toEqual({ code: 0, output: '' });
}
