import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { actorOf, withDesk } from '../desk/open-desk.js';
import { settingsOf, settingsOptions } from '../desk/settings-of.js';
import { settingsFile } from '../settings/settings-file.js';

const options = { ...settingsOptions, out: { type: 'string' } } as const;

/** `aduan settings export`: the documents that the office owns, as they are in force, as YAML. */
export const settingsExport: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({ args: [...parameters], options });
  const actor = actorOf(values);
  return withDesk(values, async (config) => {
    const settings = settingsOf(config);
    const owned = (await settings.list({}, { actor })).filter(({ owner }) => owner === 'console');
    const bodies = new Map<string, unknown>();
    for (const { document } of owned) {
      bodies.set(document, (await settings.get({ document }, { actor })).settings.body);
    }
    const text = settingsFile(bodies);
    if (values.out === undefined) out(text.trimEnd());
    else {
      await writeFile(values.out, text);
      err(`${bodies.size} documents in ${values.out}.`);
    }
    return 0;
  });
};
