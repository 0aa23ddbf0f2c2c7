import { startPostgres } from '@aduan-internal/postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One real server for all tests of this package. */
export default async function server(project: TestProject): Promise<() => Promise<void>> {
  const { stop, url } = await startPostgres();
  project.provide('postgresUrl', url);
  return stop;
}
