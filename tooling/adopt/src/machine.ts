import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LocalRegistry } from './local-registry.ts';

const execute = promisify(execFile);

/** What a program of the machine printed. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty folder outside the workspace, as another machine would have it. */
export interface Machine {
  readonly folder: string;
  /** Installs packages by name, as `@aduan/core` or `express@5.3.0`. */
  install(...names: string[]): Promise<void>;
  /** Copies files into it. */
  copy(folder: string): void;
  /** Runs an installed program, or `node`, to its end. @throws Error with its output, when it fails */
  run(program: string, ...parameters: string[]): Promise<Output>;
  /** Starts `node FLAGS FILE` and waits until it prints `ready`. @throws Error with its output, when it ends before */
  start(file: string, ...flags: string[]): Promise<ChildProcess>;
  remove(): void;
}

/** @param environment - of every program that runs there */
export function emptyMachine(
  registry: LocalRegistry,
  environment: Readonly<Record<string, string>> = {},
): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-adopt-'));
  registry.writeNpmrc(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const env = { ...process.env, ...environment, NODE_NO_WARNINGS: '1' };
  const options = { cwd: folder, env, maxBuffer: 50_000_000 };
  return {
    folder,
    async install(...names) {
      await execute('npm', ['install', '--save-exact', ...names], options);
    },
    copy: (source) => cpSync(source, folder, { recursive: true }),
    run: (program, ...parameters) => {
      const installed = join(folder, 'node_modules/.bin', program);
      return execute(program === 'node' ? process.execPath : installed, parameters, options);
    },
    async start(file, ...flags) {
      const child = spawn(process.execPath, [...flags, file], { ...options, stdio: 'pipe' });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          output = (output + chunk).slice(-20_000);
        });
      }
      while (!/^ready$/m.test(output)) {
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`${file} ended before it was ready:\n${output}`);
        }
        await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
      }
      return child;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
