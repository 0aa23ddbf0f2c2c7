import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startPostgres } from './start-postgres.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of a database that only this project's tests use. */
    postgresUrl: string;
  }
}

/** The server of a run, and how many projects still use it. */
interface SharedServer {
  readonly started: Promise<PostgresServer>;
  users: number;
}

declare global {
  // Each project loads its own copy of this module; they share state through the process that runs them all.
  var aduanPostgres: SharedServer | undefined;
}

/**
 * One real server for all projects of a run, with a database for each. The first project that needs the server starts
 * it, the last one stops it.
 */
export default async function sharedServer(project: TestProject): Promise<() => Promise<void>> {
  globalThis.aduanPostgres ??= { started: startPostgres(), users: 0 };
  const shared = globalThis.aduanPostgres;
  shared.users += 1;
  const { stop, url } = await shared.started;
  project.provide('postgresUrl', await newDatabase(url));
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    globalThis.aduanPostgres = undefined;
    await stop();
  };
}

async function newDatabase(server: string): Promise<string> {
  const url = new URL(server);
  const name = `project_${randomBytes(6).toString('hex')}`;
  const client = new Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = name;
  return url.href;
}
