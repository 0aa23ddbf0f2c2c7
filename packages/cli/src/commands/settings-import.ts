import { parseArgs } from 'node:util';
import type { Principal } from '@aduan/core';
import type { Settings, SettingsSimulation } from '@aduan/plugins/settings';
import type { Command, Terminal } from '../command.js';
import { actorOf, withDesk } from '../desk/open-desk.js';
import { settingsOf, settingsOptions } from '../desk/settings-of.js';
import { bodyHash, type FiledDocument, readSettingsFile } from '../settings/settings-file.js';
import { UsageError } from '../usage-error.js';

const options = {
  ...settingsOptions,
  // A decision has a name.
  actor: { type: 'string' },
  reason: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/**
 * `aduan settings import FILE`: publishes the documents of a file. It refuses a document that changed since the file
 * was written; a document that takes two people waits for the second one.
 */
export const settingsImport: Command = async (parameters, terminal) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options,
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0)
    throw new UsageError('settings import takes one file.');
  const actor = actorOf(values);
  const documents = await readSettingsFile(file);
  return withDesk(values, async (config) => {
    const settings = settingsOf(config);
    const changed = await changedDocuments(settings, documents, actor, terminal);
    if (changed === null) return 1;
    for (const [document, { base, body }] of changed) {
      await settings.write({ document, body, base }, { actor });
      const simulation = await settings.simulate({ document }, { actor });
      describe(document, simulation, terminal);
      if (values['dry-run']) {
        await settings.discard({ document }, { actor });
        continue;
      }
      const { reason } = values;
      const publication = { document, seen: simulation.seen, ...(reason && { reason }) };
      const { settings: shown } = await settings.publish(publication, { actor });
      terminal.out(
        shown.draft?.submitted
          ? `${document}: waits for a second person`
          : `${document}: version ${shown.inForce.number} is in force`,
      );
    }
    if (changed.size === 0) terminal.out('Nothing differs.');
    return 0;
  });
};

/** The documents that differ, each with the version in force; null when one of them cannot be taken in. */
async function changedDocuments(
  settings: Settings,
  documents: ReadonlyMap<string, FiledDocument>,
  actor: Principal,
  { err }: Terminal,
) {
  const changed = new Map<string, { base: number; body: FiledDocument['body'] }>();
  let isRefused = false;
  const refuse = (document: string, why: string) => {
    isRefused = true;
    err(`${document}: ${why}`);
  };
  for (const [document, { base, body }] of documents) {
    const { settings: shown } = await settings.get({ document }, { actor });
    const inForce = bodyHash(shown.body);
    if (inForce === bodyHash(body)) continue;
    const { draft, inForce: version } = shown;
    // A desk whose office never published it takes the body of any desk.
    if (inForce !== base && version.number > 0) {
      refuse(document, 'changed since the file was written: export again, and compare');
    } else if (draft) {
      refuse(document, `${draft.authors.join(', ')} have a draft: publish or discard it first`);
    } else {
      const { references, shape } = await settings.check({ document, body }, { actor });
      for (const { message } of [...shape, ...references]) refuse(document, message.en);
      changed.set(document, { base: version.number, body });
    }
  }
  return isRefused ? null : changed;
}

function describe(
  document: string,
  { changes, whatIf }: SettingsSimulation,
  { out }: Terminal,
): void {
  for (const { after, before, subject } of changes) {
    out(`${document}: ${subject.en}: ${before?.en ?? '–'} → ${after?.en ?? '–'}`);
  }
  if (!whatIf) return;
  const { changed, late, tickets } = whatIf;
  out(`${document}: of ${tickets} tickets of 90 days, ${changed} dates differ, ${late} are late`);
}
