import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Client } from 'pg';

/** Files of a running server that belong to no backup of it. */
const notKept = new Set(['postmaster.pid', 'postmaster.opts']);

/**
 * A backup of all files of a running server, as `pg_basebackup` makes it: the copy is taken bit by bit, and the
 * log of the meantime makes it whole when a server starts over it.
 *
 * @param meanwhile - what happens while the files are copied
 */
export async function backUp(
  url: string,
  target: string,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query('show data_directory');
  const data = String(rows[0].data_directory);
  await client.query("select pg_backup_start('rehearsal', true)");
  cpSync(data, target, { recursive: true, filter: (path) => !notKept.has(basename(path)) });
  await meanwhile();
  const { rows: ends } = await client.query('select labelfile from pg_backup_stop(false)');
  writeFileSync(join(target, 'backup_label'), ends[0].labelfile);
  rmSync(join(target, 'pg_wal'), { recursive: true });
  cpSync(join(data, 'pg_wal'), join(target, 'pg_wal'), { recursive: true });
  await client.end();
}
