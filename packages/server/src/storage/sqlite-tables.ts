import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Tables } from './tables.js';

/**
 * Tables in a separate file, readable only by its owner; `:memory:` stores nothing.
 *
 * @param schema - creates the tables that do not exist yet
 */
export function sqliteTables(file: string, schema: string): Tables {
  if (file !== ':memory:') ownersFile(file);
  // The command for officers writes to it while the server runs.
  const database = new DatabaseSync(file, { timeout: 5_000 });
  // Deleted data must not remain in a backup.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; ${local(schema)}`);
  const statements = new Map<string, StatementSync>();
  const prepared = (text: string) => {
    const known = statements.get(text);
    if (known) return known;
    const statement = database.prepare(local(text));
    statements.set(text, statement);
    return statement;
  };
  return {
    rows: async (text, values = []) => prepared(text).all(...values),
    change: async (text, values = []) => Number(prepared(text).run(...values).changes),
    close: async () => database.close(),
  };
}

/** Adapts a statement: an SQLite file is one schema, and its parameters are `?1`, `?2`, … */
function local(text: string): string {
  return text.replaceAll('aduan_server.', '').replaceAll(/\$(\d)/g, '?$1');
}

/** Creates a file if needed, and makes it readable and writable only by its owner. */
function ownersFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}
