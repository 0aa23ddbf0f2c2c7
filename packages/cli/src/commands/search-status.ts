import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/** `aduan search status`: how far the search index has come. */
export const searchStatus: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    const { common, indexed, keys, stale } = await aduan.searchIndex.status();
    const [current, ...former] = keys;
    if (current !== undefined) out(`index key ${current} (current)`);
    for (const version of former) out(`index key ${version} (former)`);
    out(`${indexed} tickets indexed, ${stale} wait`);
    out(`${common} terms left out: too many tickets have them`);
    if (former.length > 0) err('NOT THROUGH: run aduan search rotate again.');
    return former.length > 0 ? 1 : 0;
  });
};
