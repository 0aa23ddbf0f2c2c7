import type { Client } from 'pg';
import { migrationSteps } from '../../src/index.js';

/** Makes a schema as an earlier version had it. */
export async function schemaAt(client: Client, schema: string, version: number): Promise<void> {
  const later = new Set(migrationSteps(schema, version));
  for (const step of migrationSteps(schema)) if (!later.has(step)) await client.query(step);
  await client.query(`insert into ${schema}.migration (version) values (${version})`);
}
