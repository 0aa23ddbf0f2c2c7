import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { startPlainServer } from './server-process.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with the sample tickets; tests work on copies of it. */
    seededDesk: string;
  }
}

/** Creates the sample tickets once for all tests. */
export default async function seedOnce(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPlainServer();
  await server.stop();
  project.provide('seededDesk', server.data);
  return () => rm(server.data, { recursive: true });
}
