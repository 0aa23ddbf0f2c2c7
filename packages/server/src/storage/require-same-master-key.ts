import { type KeyProvider, StoreError } from '@aduan/core';
import type { Client } from 'pg';
import { postgresTables } from './postgres-tables.js';
import { storedSecrets } from './stored-secrets.js';

/**
 * Stops a start whose master key does not open the stored secrets, before it wraps any secret under its own: secrets
 * under two keys would open with neither. The very first start makes a secret, so that every later one has something to
 * open. Only one instance at a time may call this.
 *
 * @param deskSchema - schema with the data keys of the desk, if it exists
 * @throws StoreError `store-keys-wrong`; nothing is written then
 */
export async function requireSameMasterKey(
  client: Client,
  keys: KeyProvider,
  deskSchema: string,
): Promise<void> {
  const tables = postgresTables(client);
  const [desk] = await tables.rows('SELECT to_regclass($1) AS keys', [`${deskSchema}.data_key`]);
  const wrapped = [
    ...(await tables.rows("SELECT decode(wrapped, 'base64') AS bytes FROM aduan_server.secret")),
    ...(desk?.keys
      ? await tables.rows(`SELECT wrapped AS bytes FROM ${deskSchema}.data_key LIMIT 1`)
      : []),
  ];
  try {
    for (const { bytes } of wrapped) await keys.unwrap(bytes as Buffer);
  } catch (cause) {
    throw new StoreError(
      'store-keys-wrong',
      'ADUAN_MASTER_KEY does not open what this database holds: it is that of another desk.',
      { cause },
    );
  }
  if (wrapped.length === 0) await storedSecrets(tables, keys).bytes('webchat');
}
