import { startPostgres } from '@aduan-internal/postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One real PostgreSQL for all tests of the example. */
export default async function server(project: TestProject): Promise<() => Promise<void>> {
  const { stop, url } = await startPostgres();
  project.provide('postgresUrl', url);
  return stop;
}
