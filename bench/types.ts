// Measures what plugins cost the type checker. Run it with `pnpm run types`; see README.md.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './calendar/rounds.ts';
import { hostSource, pluginSource } from './types/host.ts';

const folder = mkdtempSync(join(import.meta.dirname, '.types-'));
const tsc = join(import.meta.dirname, '..', 'node_modules', '.bin', 'tsc');
const twenty = Array.from({ length: 20 }, (_, number) => number);

/** Writes a program of its own and says where. */
function program(name: string, files: Record<string, string>): string {
  const at = join(folder, name);
  mkdirSync(at);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  const options = { extends: '../../../tsconfig.project.json', include: ['*'] };
  // What is published is measured, not our sources.
  const compilerOptions = {
    composite: false,
    emitDeclarationOnly: false,
    noEmit: true,
    customConditions: [],
  };
  writeFileSync(join(at, 'tsconfig.json'), JSON.stringify({ ...options, compilerOptions }));
  return at;
}

const pluginFiles = (calls: 'inferred' | 'annotated') =>
  Object.fromEntries(twenty.map((each) => [`plug-${each}.ts`, pluginSource(each, calls)]));

/** What a host gets from npm: declarations in place of sources. */
function declared(): string {
  const sources = program('sources', pluginFiles('annotated'));
  const to = join(folder, 'declared');
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', to];
  execFileSync(tsc, ['-p', sources, ...emit], { stdio: 'inherit' });
  const at = program('host-of-declarations', { 'host.ts': hostSource(twenty) });
  for (const each of twenty) {
    const file = `plug-${each}.d.ts`;
    copyFileSync(join(to, file), join(at, file));
  }
  return at;
}

// One checker: several would each count the shared types.
function check(at: string) {
  const said = execFileSync(tsc, ['-p', at, '--singleThreaded', '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  const figure = (name: string) =>
    Number(said.match(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm'))?.[1]);
  return { seconds: figure('Check time'), types: figure('Types') };
}

try {
  const programs = {
    'no plugin': program('none', { 'host.ts': hostSource([]) }),
    '20 plugins of 8 commands, inferred': program('inferred', {
      ...pluginFiles('inferred'),
      'host.ts': hostSource(twenty),
    }),
    '20 plugins of 8 commands, annotated': program('annotated', {
      ...pluginFiles('annotated'),
      'host.ts': hostSource(twenty),
    }),
    'a host on their declarations': declared(),
  };
  const rounds = Array.from({ length: 5 }, () => Object.values(programs).map(check));
  const least = median(rounds.map(([none]) => none?.seconds ?? 0));
  for (const [index, name] of Object.keys(programs).entries()) {
    const seconds = median(rounds.map((round) => round[index]?.seconds ?? 0));
    const types = rounds[0]?.[index]?.types;
    const over = (seconds - least).toFixed(2);
    console.log(`${name.padEnd(38)} ${types} types, ${seconds.toFixed(2)} s, ${over} s over none`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
