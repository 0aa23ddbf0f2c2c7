import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { deskOptions, withReadOnlyDesk } from '../desk/open-desk.js';

/** `aduan migrate`: brings the database to the schema of this version, as a start does. */
export const migrate: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withReadOnlyDesk(values, async ({ store }) => {
    const before = await store.diagnose?.(Date.now());
    await store.migrate();
    const after = await store.diagnose?.(Date.now());
    out(
      before?.schema === after?.schema
        ? `Nothing to do: the database has schema ${after?.schema ?? 'none'}.`
        : `Migrated from schema ${before?.schema} to ${after?.schema}.`,
    );
    return 0;
  });
};
