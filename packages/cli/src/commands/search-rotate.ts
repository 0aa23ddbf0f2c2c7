import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/**
 * `aduan search rotate`: makes a new index key and indexes every ticket with it, while the desk runs. An interrupted
 * rotation is continued without another key.
 */
export const searchRotate: Command = async (parameters, { err, out, progress }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    await aduan.searchIndex.rotate({
      onProgress: ({ stale }) => progress?.(`${stale} tickets wait to be indexed`),
    });
    progress?.('');
    out('Every ticket is indexed under a new key, and the former one is forgotten.');
    err('BACK UP THE KEY FILE NOW, apart from the database, in the place of older copies.');
    return 0;
  });
};
