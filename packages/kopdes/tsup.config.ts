import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/articles/index.ts',
    'src/categories/index.ts',
    'src/directory/index.ts',
    'src/flow/index.ts',
    'src/phone/index.ts',
    'src/testing/index.ts',
    'src/understanding/index.ts',
  ],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
});
