import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** What an instance of `@aduan/server` reads to work in a database, without sample tickets. */
export type DeskDatabase = Readonly<
  Record<'ADUAN_DATABASE_URL' | 'ADUAN_MASTER_KEY' | 'ADUAN_MAC_KEY' | 'ADUAN_SAMPLES', string>
>;

/**
 * Makes an empty database with keys of its own.
 *
 * @param server - URL of a PostgreSQL
 */
export async function deskDatabase(server: string): Promise<DeskDatabase> {
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
