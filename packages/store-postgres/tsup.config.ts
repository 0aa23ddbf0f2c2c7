import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/article-index/index.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
  // Without its prefix, `node:sqlite` is another module.
  removeNodeProtocol: false,
});
