import { randomBytes } from 'node:crypto';
import type { KeyProvider } from '@aduan/core';
import type { Tables } from './tables.js';

export const secretsSchema = `
  CREATE TABLE IF NOT EXISTS call_center.secret (name TEXT PRIMARY KEY, wrapped TEXT NOT NULL);
`;

/** Secrets that every instance shares; they lie in the database as the master key wrapped them. */
export interface KeptSecrets {
  /** 256 random bits, base64url. */
  bytes(name: string): Promise<string>;
  /** Whatever `make` made at the first call ever. */
  text(name: string, make: () => Promise<string>): Promise<string>;
}

/** The secrets in their table. */
export function keptSecrets(tables: Tables, keys: KeyProvider): KeptSecrets {
  const read = async (name: string) => {
    const text = 'SELECT wrapped FROM call_center.secret WHERE name = $1';
    const [row] = await tables.rows(text, [name]);
    if (!row) return null;
    const plain = await keys.unwrap(Buffer.from(String(row.wrapped), 'base64'));
    return Buffer.from(plain).toString('utf8');
  };
  async function text(name: string, make: () => Promise<string>): Promise<string> {
    const known = await read(name);
    if (known !== null) return known;
    const wrapped = await keys.wrap(Buffer.from(await make(), 'utf8'));
    // Whoever comes first is right.
    await tables.change('INSERT INTO call_center.secret VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      name,
      Buffer.from(wrapped).toString('base64'),
    ]);
    return (await read(name)) ?? '';
  }
  return { text, bytes: (name) => text(name, async () => randomBytes(32).toString('base64url')) };
}
