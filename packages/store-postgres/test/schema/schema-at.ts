import type { Client } from 'pg';
import { migrationSteps } from '../../src/index.js';
import { migrations } from '../../src/schema/migrations.js';
import { fingerprintOf } from '../../src/schema/schema-version.js';

/** Makes a schema as an earlier version had it. */
export async function schemaAt(client: Client, schema: string, version: number): Promise<void> {
  const later = new Set(migrationSteps(schema, version));
  for (const step of migrationSteps(schema)) if (!later.has(step)) await client.query(step);
  const fingerprint = fingerprintOf(migrations.slice(0, version));
  await client.query(`delete from ${schema}.migration`);
  await client.query(
    `insert into ${schema}.migration (version, fingerprint) values (${version}, '${fingerprint}')`,
  );
}
