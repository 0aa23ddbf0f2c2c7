import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/answers/index.ts',
    'src/audit/index.ts',
    'src/calendar/index.ts',
    'src/sla/index.ts',
    'src/indonesia/index.ts',
    'src/category/index.ts',
    'src/ticket/workflow/compile-workflow.ts',
    'src/ticket/workflow/default-workflow.ts',
    'src/runtime/inbox/default-intake.ts',
    'src/parties/index.ts',
    'src/catalogue/index.ts',
    'src/data-protection/index.ts',
    'src/store/index.ts',
    'src/organization/index.ts',
    'src/cases/index.ts',
    'src/store/memory/memory-store.ts',
  ],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node22',
  external: ['@aduan/core/catalogue', '@aduan/core/default-intake', '@aduan/core/default-workflow'],
});
