import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { sourceEntries } from './source-entries.ts';

const folder = process.cwd();
const { name, bin = {} }: { name: string; bin?: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const programs = Object.values(bin).map((built) =>
  built.replace('/dist/', '/src/').replace(/\.js$/, '.ts'),
);

/** Builds the package in whose folder it runs: all that its manifest names. */
export default defineConfig({
  entry: [...sourceEntries(folder), ...programs],
  // What an entry imports by the published name of its own package stays outside of it: loaded when needed, shared.
  external: [new RegExp(`^${name}/`)],
  format: ['esm'],
  // Projects of `tsc -b` are composite, which a bundle of declarations cannot be.
  dts: process.env.ADUAN_BUILD_TYPES === 'none' ? false : { compilerOptions: { composite: false } },
  clean: true,
  sourcemap: true,
  target: 'node22',
  // Deno and workers know modules of Node by this prefix only; without it, `node:sqlite` is another module.
  removeNodeProtocol: false,
});
