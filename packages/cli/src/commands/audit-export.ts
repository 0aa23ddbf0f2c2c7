import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { TenantId } from '@aduan/core';
import { auditSigner, exportAudit } from '@aduan/core/audit';
import { sqliteStore } from '@aduan/store-sqlite';
import type { Command } from '../command.js';
import { requireDatabase } from '../desk/require-database.js';
import { UsageError } from '../usage-error.js';

/** `aduan audit export`: the history of an embedded desk, signed, to a file or to the terminal. */
export const auditExport: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      database: { type: 'string' },
      key: { type: 'string' },
      tenant: { type: 'string', default: 'default' },
      out: { type: 'string' },
    },
  });
  const { database, key, tenant } = values;
  if (database === undefined || key === undefined)
    throw new UsageError('audit export needs --database and --key.');
  requireDatabase(database);

  const signer = await auditSigner((await readFile(key, 'utf8')).trim());
  const store = sqliteStore({ file: database });
  try {
    const lines = exportAudit({ store, tenant, signer, now: Date.now });
    if (values.out === undefined) {
      for await (const line of lines) out(line);
    } else {
      const file = createWriteStream(values.out, { flags: 'wx', mode: 0o600 });
      await pipeline(Readable.from(withLineFeeds(lines)), file);
      err(`Written to ${values.out}, signed by key ${signer.keyId}`);
    }
    const { items } = await store.listTickets(tenant as TenantId, { order: 'newest' });
    if (items.length === 0)
      err(`The desk "${tenant}" has no cases in ${database}: is --tenant right?`);
  } finally {
    await store.close();
  }
  return 0;
};

async function* withLineFeeds(lines: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  for await (const line of lines) yield `${line}\n`;
}
