import { parseArgs } from 'node:util';
import { publishedCheckpoints } from '@aduan/core/audit';
import { sqliteStore } from '@aduan/store-sqlite';
import type { Command } from '../command.js';
import { requireDatabase } from '../desk/require-database.js';
import { UsageError } from '../usage-error.js';

/** `aduan audit published`: the checkpoints of an embedded desk as they are given out, one a line. */
export const auditPublished: Command = async (parameters, { out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      database: { type: 'string' },
      tenant: { type: 'string', default: 'default' },
      from: { type: 'string', default: '0' },
    },
  });
  const { database, from, tenant } = values;
  if (database === undefined) throw new UsageError('audit published needs --database.');
  if (!/^\d+$/.test(from)) throw new UsageError('--from is the number of a checkpoint.');
  requireDatabase(database);
  const store = sqliteStore({ file: database });
  try {
    for await (const line of publishedCheckpoints(store, tenant, Number(from))) out(line);
  } finally {
    await store.close();
  }
  return 0;
};
