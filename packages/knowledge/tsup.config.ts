import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/articles/index.ts',
    'src/gaps/index.ts',
    'src/gate/index.ts',
    'src/article-index/index.ts',
    'src/plugin/index.ts',
    'src/understanding/index.ts',
  ],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
});
