import type { StoreDiagnosis } from '@aduan/core/store';
import type { Pool } from 'pg';
import { migrations } from '../schema/migrations.js';
import { requireKnown, schemaVersion } from '../schema/schema-version.js';
import { toStoreError } from './postgres-error.js';

const aboutServer = `select (extract(epoch from clock_timestamp()) * 1000)::float8 as at,
    current_setting('server_encoding') as encoding,
    current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as "isDurable",
    coalesce(
      has_schema_privilege(to_regnamespace($1)::oid, 'CREATE'),
      has_database_privilege(current_database(), 'CREATE')
    ) as "canMigrate"`;

type AboutServer = Pick<StoreDiagnosis, 'at' | 'encoding' | 'isDurable' | 'canMigrate'>;

/**
 * Reads how the database and the schema are, without changing them.
 *
 * @throws StoreError `store-schema-newer` or `store-schema-unknown`, or of the database
 */
export async function diagnose(pool: Pool, schema: string): Promise<StoreDiagnosis> {
  try {
    const found = await schemaVersion(pool, schema);
    requireKnown(found);
    const { version } = found;
    const { rows } = await pool.query<AboutServer>(aboutServer, [schema]);
    const [server] = rows;
    if (!server) throw new Error('no row');
    const oldest = async (text: string) => {
      if (version === 0) return null;
      const { rows: sooner } = await pool.query<{ readonly at: number | null }>(text);
      return sooner[0]?.at ?? null;
    };
    return {
      engine: 'postgres',
      schema: version,
      newestSchema: migrations.length,
      ...server,
      oldestDelivery: await oldest(
        `select min(available_at)::float8 as at from ${schema}.outbox where state in ('pending', 'sending')`,
      ),
      oldestSweep: await oldest(`select min(sweep_at)::float8 as at from ${schema}.ticket`),
    };
  } catch (error) {
    throw toStoreError(error);
  }
}
