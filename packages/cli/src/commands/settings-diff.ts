import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { actorOf, withDesk } from '../desk/open-desk.js';
import { settingsOf, settingsOptions } from '../desk/settings-of.js';
import { bodyHash, readSettingsFile } from '../settings/settings-file.js';
import { UsageError } from '../usage-error.js';

/** `aduan settings diff FILE`: which documents of a file differ from those in force. */
export const settingsDiff: Command = async (parameters, { out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: settingsOptions,
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('settings diff takes one file.');
  const documents = await readSettingsFile(file);
  const actor = actorOf(values);
  return withDesk(values, async (config) => {
    const settings = settingsOf(config);
    let differing = 0;
    for (const [document, { base, body }] of documents) {
      const { settings: shown } = await settings.get({ document }, { actor });
      const inForce = bodyHash(shown.body);
      if (inForce === bodyHash(body)) continue;
      differing += 1;
      const moved = inForce === base ? '' : ', which changed since the file was written';
      out(`${document}: differs from version ${shown.inForce.number}${moved}`);
    }
    if (differing === 0) out('Nothing differs.');
    return differing === 0 ? 0 : 1;
  });
};
