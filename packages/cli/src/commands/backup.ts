import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { loadUpkeep } from '../desk/load-upkeep.js';
import { deskOptions, withReadOnlyDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/** `aduan backup`: copies database and files while the desk works, and the keys to another folder. */
export const backup: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      to: { type: 'string' },
      'keys-to': { type: 'string' },
      recipient: { type: 'string', multiple: true, default: [] },
      'without-files': { type: 'boolean', default: false },
    },
  });
  const { to, 'keys-to': keysTo, recipient: recipients, 'without-files': withoutFiles } = values;
  if (to === undefined) throw new UsageError('backup needs --to FOLDER.');
  const { backUp } = await loadUpkeep();
  return withReadOnlyDesk(values, async (desk) => {
    const { folder, keys, manifest } = await backUp(desk, {
      ...{ to, recipients, withoutFiles, now: Date.now },
      ...(keysTo !== undefined && { keysTo }),
    });
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    out(folder);
    err(`${manifest.rows.ticket ?? 0} tickets, ${manifest.files.length} files, ${bytes} bytes.`);
    if (manifest.encryption === null)
      err('NOT ENCRYPTED: make a key with aduan backup key, and name its --recipient.');
    if (manifest.blobs === 'left-out')
      err('FILES OF CITIZENS ARE NOT IN IT: back them up where they lie.');
    for (const key of keys) err(`Keys: ${key}`);
    if (keys.length === 0)
      err('KEYS ARE NOT IN IT: keep a copy of them elsewhere, or it opens nothing.');
    return 0;
  });
};
