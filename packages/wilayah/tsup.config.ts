import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  // The data stays a separate file, since it has another licence.
  external: ['@aduan/wilayah/data'],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
});
