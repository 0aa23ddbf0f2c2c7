import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

type DatabaseEnvironment = Readonly<
  Record<'ADUAN_DATABASE_URL' | 'ADUAN_MASTER_KEY' | 'ADUAN_MAC_KEY' | 'ADUAN_SAMPLES', string>
>;

/**
 * An empty database, as the environment variables of an instance without sample tickets.
 *
 * @param server - URL of a PostgreSQL; default: that of the tests
 */
export async function newDatabase(server = inject('postgresUrl')): Promise<DatabaseEnvironment> {
  const url = new URL(server);
  const name = `desk_${randomBytes(6).toString('hex')}`;
  const client = new Client(url.href);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = name;
  const key = () => randomBytes(32).toString('base64');
  return {
    ADUAN_DATABASE_URL: url.href,
    ADUAN_MASTER_KEY: key(),
    ADUAN_MAC_KEY: key(),
    ADUAN_SAMPLES: 'none',
  };
}
