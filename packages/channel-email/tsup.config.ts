import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/imap/index.ts', 'src/smtp/index.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
});
