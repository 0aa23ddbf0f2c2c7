import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { masterKeyProvider } from '@aduan/core';

interface Sealed {
  readonly cipher: Uint8Array;
  /** What the cipher text may be bound to. */
  readonly contexts: readonly string[];
}

/** Everything that somebody reads who holds a copy of the database and of the key file. */
export async function stealAll(file: string, keyFile: string): Promise<string> {
  const [, master = '', mac = ''] = readFileSync(keyFile, 'utf8').split('\n');
  const provider = masterKeyProvider({
    master: new Uint8Array(Buffer.from(master, 'base64')),
    mac: new Uint8Array(Buffer.from(mac, 'base64')),
  });
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = (text: string) => database.prepare(text).all() as Record<string, unknown>[];
  const wrapped = rows('select tenant, scope, wrapped from data_key');
  const scopes = wrapped.map(({ scope, tenant }) => `${tenant}|${scope}`);
  const sealed: Sealed[] = [
    ...rows('select tenant, id, cipher from sealed_record').map(({ cipher, id, tenant }) => ({
      cipher: cipher as Uint8Array,
      contexts: [`${tenant}|${id}`],
    })),
    ...['payload from inbox', 'payload from outbox', 'value as payload from stored_value']
      .flatMap((what) => rows(`select ${what} where payload is not null`))
      .map(({ payload }) => ({ cipher: payload as Uint8Array, contexts: scopes })),
    ...rows('select result from command').map(({ result }) => ({
      cipher: new Uint8Array(
        Buffer.from(String(JSON.parse(String(result)).sealed ?? ''), 'base64'),
      ),
      contexts: scopes,
    })),
  ];
  database.close();
  const found: string[] = [];
  for (const row of wrapped) {
    const key = await provider.unwrap(row.wrapped as Uint8Array);
    for (const { cipher, contexts } of sealed) {
      found.push(...contexts.flatMap((context) => open(key, cipher, context) ?? []));
    }
  }
  return found.join('\n');
}

/** AES-256-GCM: id of the key (8 bytes), nonce of 12 bytes, cipher text, tag of 16 bytes. */
function open(key: Uint8Array, sealed: Uint8Array, context: string): string | null {
  if (sealed.length < 36) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(8, 20));
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(-16));
  try {
    return `${decipher.update(sealed.subarray(20, -16), undefined, 'utf8')}${decipher.final('utf8')}`;
  } catch {
    return null;
  }
}
