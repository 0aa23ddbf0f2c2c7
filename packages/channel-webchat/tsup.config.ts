import { defineConfig, type Options } from 'tsup';

/** Runs in the citizen's browser: one file that imports nothing, so that one script tag is enough. */
export const widgetBundle: Options = {
  name: 'widget',
  entry: { 'widget/index': 'src/widget/index.ts' },
  format: ['esm'],
  platform: 'browser',
  target: ['es2022', 'chrome108', 'firefox105', 'safari16.4'],
  dts: true,
  tsconfig: 'src/widget/tsconfig.json',
  // 15 kB gzip is the promise; terser leaves 400 bytes less than esbuild.
  minify: 'terser',
  terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
  splitting: false,
  noExternal: [/./],
};

export default defineConfig([
  {
    name: 'server',
    entry: ['src/index.ts'],
    format: ['esm'],
    dts: true,
    sourcemap: true,
    target: 'node22',
    // Both configurations run at once and write into one folder.
    clean: ['!widget/**'],
  },
  widgetBundle,
]);
