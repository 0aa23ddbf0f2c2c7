import { randomBytes } from 'node:crypto';
import type { KeyProvider } from '@aduan/core';
import type { Tables } from './tables.js';

export const secretsSchema = `
  CREATE TABLE IF NOT EXISTS aduan_server.secret (name TEXT PRIMARY KEY, wrapped TEXT NOT NULL);
`;

/** Secrets that all instances share, stored in the database wrapped by the master key. */
export interface StoredSecrets {
  /** 256 random bits, base64url. */
  bytes(name: string): Promise<string>;
  /** The result of `make` at the first call ever. */
  text(name: string, make: () => Promise<string>): Promise<string>;
  /** Wraps secrets of a former master key under the current one; the former key can then be removed. */
  rewrap(): Promise<void>;
}

/** Opens the secrets in their table. */
export function storedSecrets(tables: Tables, keys: KeyProvider): StoredSecrets {
  const read = async (name: string) => {
    const text = 'SELECT wrapped FROM aduan_server.secret WHERE name = $1';
    const [row] = await tables.rows(text, [name]);
    if (!row) return null;
    const plain = await keys.unwrap(Buffer.from(String(row.wrapped), 'base64'));
    return Buffer.from(plain).toString('utf8');
  };
  async function text(name: string, make: () => Promise<string>): Promise<string> {
    const known = await read(name);
    if (known !== null) return known;
    const wrapped = await keys.wrap(Buffer.from(await make(), 'utf8'));
    // The first insert wins.
    await tables.change('INSERT INTO aduan_server.secret VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      name,
      Buffer.from(wrapped).toString('base64'),
    ]);
    return (await read(name)) ?? '';
  }
  async function rewrap(): Promise<void> {
    const { rotation } = keys;
    if (!rotation) return;
    const [, ...former] = await rotation.versions();
    for (const row of await tables.rows('SELECT * FROM aduan_server.secret')) {
      const [name, wrapped] = [String(row.name), String(row.wrapped)];
      const before = Buffer.from(wrapped, 'base64');
      if (!former.includes(rotation.versionOf(before))) continue;
      const again = Buffer.from(await keys.wrap(await keys.unwrap(before))).toString('base64');
      await tables.change(
        'UPDATE aduan_server.secret SET wrapped = $1 WHERE name = $2 AND wrapped = $3',
        [again, name, wrapped],
      );
    }
  }
  return {
    text,
    rewrap,
    bytes: (name) => text(name, async () => randomBytes(32).toString('base64url')),
  };
}
