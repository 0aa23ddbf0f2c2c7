import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** Takes the white space by which people read styles out of them: terser leaves texts as they are. */
const bareStyles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'bare-styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]widget[\\/]styles[\\/]\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/`[^`]*`/g, (style) =>
        style
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replaceAll(';}', '}'),
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** Runs in the citizen's browser: two files that import nothing; one script tag is enough, the panel comes when needed. */
export const widgetBundle: Options = {
  name: 'widget',
  entry: { 'widget/index': 'src/widget/index.ts', 'widget/panel': 'src/widget/panel/index.ts' },
  format: ['esm'],
  platform: 'browser',
  target: ['es2022', 'chrome108', 'firefox105', 'safari16.4'],
  dts: true,
  tsconfig: 'src/widget/tsconfig.json',
  // 15 kB gzip is the promise; terser leaves 400 bytes less than esbuild.
  minify: 'terser',
  terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
  esbuildPlugins: [bareStyles],
  splitting: false,
  noExternal: [/./],
};

export default defineConfig([
  {
    name: 'server',
    entry: ['src/index.ts'],
    format: ['esm'],
    dts: true,
    tsconfig: 'tsconfig.build.json',
    sourcemap: true,
    target: 'node22',
    // `fs/promises` without `node:` is unknown to Deno and workers.
    removeNodeProtocol: false,
    // Both configurations run at once and write into one folder: the script empties it before. tsup would
    // take away declarations of the other one that are written already.
    clean: false,
  },
  widgetBundle,
]);
