import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { loadUpkeep } from '../desk/load-upkeep.js';
import { deskOptions, withReadOnlyDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/** `aduan backup`: copies database and files while the desk works, and the keys to another folder. */
export const backup: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: { ...deskOptions, to: { type: 'string' }, 'keys-to': { type: 'string' } },
  });
  const { to, 'keys-to': keysTo } = values;
  if (to === undefined) throw new UsageError('backup needs --to FOLDER.');
  const { backUp } = await loadUpkeep();
  return withReadOnlyDesk(values, async (desk) => {
    const options = { to, now: Date.now, ...(keysTo !== undefined && { keysTo }) };
    const { folder, keys, manifest } = await backUp(desk, options);
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    out(folder);
    err(`${manifest.rows.ticket ?? 0} tickets, ${manifest.files.length} files, ${bytes} bytes.`);
    for (const key of keys) err(`Keys: ${key}`);
    if (keys.length === 0)
      err('KEYS ARE NOT IN IT: keep a copy of them elsewhere, or it opens nothing.');
    return 0;
  });
};
