import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FileReceiver } from '@aduan/core/plugin';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { partyOf } from '../desk/party-of.js';
import { UsageError } from '../usage-error.js';

const ownerOnly = { flag: 'wx', mode: 0o600 } as const;

/** `aduan party export`: everything that is stored about a person, as JSON, with their files beside it. */
export const partyExport: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      reason: { type: 'string' },
      out: { type: 'string' },
      files: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { files: folder, reason } = values;
  if (reason === undefined) throw new UsageError('party export needs --reason WORD.');
  const actor = actorOf(values);
  return withDesk(values, async (config) => {
    const party = await partyOf(config, positionals[0], actor);
    if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
    let place = 0;
    const onFile: FileReceiver = async ({ name }, body) => {
      place += 1;
      if (folder === undefined) return;
      await writeFile(join(folder, fileName(place, name)), body, ownerOnly);
    };
    const decision = { actor, reason, onFile };
    const document = await config.aduan.dataProtection.export(party, decision);
    const text = JSON.stringify(document, null, 2);
    if (values.out === undefined) out(text);
    else await writeFile(values.out, `${text}\n`, ownerOnly);
    const { tickets, conversations, files } = document;
    err(`${tickets.length} cases, ${conversations.length} conversations, ${files.length} files.`);
    err('Read it before you hand it out: it may name other people (UU 27/2022, article 33).');
    return 0;
  });
};

/**
 * A safe file name for any name of the citizen: the index among the document's files, then the letters and digits of
 * the name.
 */
function fileName(place: number, name: string | null): string {
  const safe = (name ?? '')
    .replaceAll(/[^\w.-]+/g, '_')
    .replace(/^\.+/, '')
    .slice(-80);
  return safe === '' ? String(place) : `${place}-${safe}`;
}
