import { resolve } from 'node:path';
import type { IndexSecrets } from '@aduan/core/store';

/** The database, and the secrets that are never stored in it. */
export interface DatabaseSettings {
  readonly url: string;
  /** The server itself, where `url` is a pooler such as PgBouncer. */
  readonly directUrl: string;
  /** Connections of this instance. */
  readonly connections: number;
  readonly masterKey: Uint8Array;
  readonly macKey: Uint8Array;
  /** Component that decides which delivery is next. */
  readonly relay: 'store' | 'pg-boss';
  /** Former master keys, as long as data keys are wrapped under them. */
  readonly formerKeys: readonly Uint8Array[];
  /** The file of the redo log; null when nothing is recorded for a restore. */
  readonly redoFile: string | null;
  /** Keys of the search index, the current one first; without one, text is not searched. */
  readonly indexKeys: readonly IndexSecrets[];
}

/**
 * Reads `ADUAN_DATABASE_URL` and its related settings; without it, everything lies in the data folder.
 *
 * @throws TypeError that names the variable to correct, and never its value
 */
export function readDatabase(
  environment: Readonly<Record<string, string | undefined>>,
): DatabaseSettings | null {
  const { ADUAN_DATABASE_URL: url, ADUAN_DATABASE_CONNECTIONS = '10' } = environment;
  const relay = relayOf(environment.ADUAN_RELAY);
  if (!url) {
    if (relay === 'store') return null;
    throw new TypeError('ADUAN_RELAY needs ADUAN_DATABASE_URL: pg-boss lives in PostgreSQL.');
  }
  requireAddress('ADUAN_DATABASE_URL', url);
  const directUrl = environment.ADUAN_DATABASE_DIRECT_URL || url;
  requireAddress('ADUAN_DATABASE_DIRECT_URL', directUrl);
  const connections = Number(ADUAN_DATABASE_CONNECTIONS);
  if (!Number.isInteger(connections) || connections < 2 || connections > 200) {
    throw new TypeError('ADUAN_DATABASE_CONNECTIONS must be a number from 2 to 200.');
  }
  return {
    url,
    directUrl,
    connections,
    relay,
    redoFile: environment.ADUAN_REDO_LOG ? resolve(environment.ADUAN_REDO_LOG) : null,
    masterKey: keyOf('ADUAN_MASTER_KEY', environment.ADUAN_MASTER_KEY),
    macKey: keyOf('ADUAN_MAC_KEY', environment.ADUAN_MAC_KEY),
    formerKeys: listOf(environment.ADUAN_FORMER_MASTER_KEYS).map((text) =>
      keyOf('ADUAN_FORMER_MASTER_KEYS', text),
    ),
    indexKeys: listOf(environment.ADUAN_INDEX_KEYS).map(indexKeyOf),
  };
}

function relayOf(text = ''): 'store' | 'pg-boss' {
  if (text === '' || text === 'store') return 'store';
  if (text === 'pg-boss') return text;
  throw new TypeError('ADUAN_RELAY must be store or pg-boss.');
}

function requireAddress(name: string, url: string): void {
  if (/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) return;
  throw new TypeError(`${name} must be an address, such as postgres://desk@host/desk`);
}

function listOf(text = ''): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** Two secrets, separated by a colon: for text, and for names and numbers of people. */
function indexKeyOf(text: string): IndexSecrets {
  const [words, identities] = text.split(':').map((each) => keyOf('ADUAN_INDEX_KEYS', each));
  if (words && identities) return { words, identities };
  throw new TypeError('ADUAN_INDEX_KEYS must be two secrets each, separated by a colon.');
}

function keyOf(name: string, text = ''): Uint8Array {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 32) return bytes;
  throw new TypeError(`${name} must be 32 bytes in base64: openssl rand -base64 32`);
}
