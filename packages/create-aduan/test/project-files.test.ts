import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Answers, channelNames, defaultAnswers } from '../src/answers.js';
import { packageName, projectFiles } from '../src/project-files.js';
import { writtenProjects } from './written-projects.js';

const both = [true, false];
const channelLists = both.flatMap((whatsapp) =>
  both.flatMap((telegram) =>
    both.map((email) => channelNames.filter((_, index) => [whatsapp, telegram, email][index])),
  ),
);
/** Every combination of answers. */
const combinations: readonly Answers[] = (['id', 'en'] as const).flatMap((language) =>
  (['sqlite', 'postgres'] as const).flatMap((storage) =>
    channelLists.flatMap((channels) =>
      both.map((hasSamples) => ({ ...defaultAnswers, language, storage, channels, hasSamples })),
    ),
  ),
);
const oddNames = [
  `O'Brien's "Desk"`,
  `Dinas \\ \${process.exit(1)} \`x\``,
  '*/ export default 1; /*',
  '# <script>alert(1)</script> [x](y)',
  'Kantor 🏢 Œuvre Ünïcode',
  '$(rm -rf .) %n {{x}} && true',
  '测试',
];

describe('the files of a project', () => {
  it.each(combinations)('are eight at most, for %o', (answers) => {
    const files = projectFiles(answers, 'desk');
    expect(Object.keys(files).length).toBeLessThanOrEqual(8);
    for (const text of Object.values(files)) expect(text).toMatch(/[^\n]\n$/);
    const { scripts } = JSON.parse(files['package.json'] ?? '');
    expect(scripts.start).toBe('aduan start');
    expect('samples' in scripts).toBe(answers.hasSamples);
  });

  it('ask for what they import, in the versions that this release was tested with', () => {
    const imported = new Set<string>();
    for (const answers of combinations) {
      const { 'package.json': manifest = '', ...files } = projectFiles(answers, 'desk');
      for (const [, name = ''] of Object.values(files)
        .join('\n')
        .matchAll(/'(@aduan\/[\w-]+)/g))
        imported.add(name);
      const { dependencies } = JSON.parse(manifest);
      expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...imported]));
      for (const [name, range] of Object.entries(dependencies)) {
        const folder = new URL(`../../${name.replace('@aduan/', '')}/`, import.meta.url);
        const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
        expect(range).toBe(`^${version}`);
      }
    }
    expect(imported.size).toBeGreaterThan(3);
  });

  it('type-check in every combination, and with every odd name', () => {
    const folder = writtenProjects([
      ...combinations,
      ...oddNames.map((name) => ({ ...defaultAnswers, name })),
    ]);
    try {
      const compilerOptions = {
        ...{ target: 'esnext', module: 'nodenext', lib: ['esnext', 'dom'], types: ['node'] },
        ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
        ...{ allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true },
        ...{ customConditions: ['@aduan/source'], jsx: 'react-jsx', jsxImportSource: 'hono/jsx' },
        ...{ typeRoots: [fileURLToPath(new URL('../../../node_modules/@types', import.meta.url))] },
      };
      const include = ['*/aduan.config.ts'];
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
      const { stdout } = spawnSync('tsc', ['-p', folder, '--pretty', 'false']);
      expect(stdout.toString()).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  it('hold no secret and no password', () => {
    for (const answers of combinations) {
      const text = Object.values(projectFiles(answers, 'desk')).join('\n');
      expect(text).not.toMatch(/(?:PASSWORD|KEY|SECRET|TOKEN)(?:=|: )["']?(?!\$)\w/);
    }
  });

  it('say in README.md which variables switch a channel on, and only those of chosen channels', () => {
    const of = (channels: Answers['channels']) =>
      projectFiles({ ...defaultAnswers, channels }, 'desk')['README.md'];
    expect(of(['whatsapp'])).toContain('`WHATSAPP_APP_SECRET`');
    expect(of(['telegram'])).not.toContain('WHATSAPP');
  });
});

describe('the name of the package', () => {
  it.each([
    ['Dinas "Air" Kota', 'dinas-air-kota'],
    ['Ünïcode Œ', 'unicode'],
    ['测试', 'aduan'],
    ['../..', 'aduan'],
    ['a'.repeat(200), 'a'.repeat(60)],
  ])('of %j is %s', (text, name) => {
    expect(packageName(text)).toBe(name);
  });
});
