import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command, Terminal } from '../command.js';
import type { DeskConfig } from '../desk/desk-config.js';
import { loadUpkeep, type Upkeep } from '../desk/load-upkeep.js';
import { type DeskValues, deskOptions, openDeskAnew } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/**
 * `aduan restore`: restores a backup and repeats the erasures and other redo commands since then. The desk does not
 * start before both are done. `--redo` does only the second half, `--check` verifies the result.
 */
export const restore: Command = async (parameters, terminal) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      from: { type: 'string' },
      identity: { type: 'string', multiple: true, default: [] },
      replace: { type: 'boolean', default: false },
      redo: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  });
  const { check, from, redo, replace, yes } = values;
  if (from === undefined) throw new UsageError('restore needs --from FOLDER, that of one backup.');
  const identities = await Promise.all(values.identity.map((file) => readFile(file, 'utf8')));
  const server = await loadUpkeep();
  if (replace && !yes) {
    await tellWhatIsThere(values, terminal);
    return 1;
  }
  if (!check && !redo) {
    const manifest = await onDesk(values, 1, (desk) =>
      server.restore(desk, { from, identities, replace, now: Date.now }),
    );
    terminal.out(`Restored: the backup of ${new Date(manifest.at).toISOString()}.`);
    if (manifest.blobs === 'left-out') terminal.err('FILES OF CITIZENS ARE NOT IN IT.');
  }
  if (!check) {
    const { absent, done } = await onDesk(values, 2, (desk) =>
      server.redoSince(desk, from, identities),
    );
    terminal.out(
      `Applied again: ${done} decisions; ${absent} are about what came after the backup.`,
    );
  }
  return tellCheck(server, values, from, terminal);
};

async function onDesk<Result>(
  values: DeskValues,
  turn: number,
  work: (desk: DeskConfig) => Promise<Result>,
): Promise<Result> {
  const { close, config } = await openDeskAnew(values, turn, 'restore');
  try {
    return await work(config);
  } finally {
    await close();
  }
}

async function tellWhatIsThere(values: DeskValues, { err }: Terminal): Promise<void> {
  const contents = await onDesk(values, 1, async ({ store }) => store.backup?.contents());
  err(`There are ${contents?.rows.ticket ?? 0} tickets, which would be gone.`);
  err('Nothing was replaced. To replace it: --replace --yes.');
}

async function tellCheck(
  { checkRestored }: Upkeep,
  values: DeskValues,
  from: string,
  { err, out }: Terminal,
): Promise<number> {
  const found = await onDesk(values, 3, (desk) => checkRestored(desk, { from, now: Date.now }));
  out(`${found.tickets} tickets, ${found.brokenHistories} broken histories.`);
  out(`${found.erased} erased persons, ${found.readable} of them readable.`);
  if (found.missing.length > 0) err(`ROWS ARE MISSING in ${found.missing.join(', ')}.`);
  if (found.missingFiles > 0)
    err(
      `${found.missingFiles} files of the backup are not there; those of erased persons are gone.`,
    );
  if (!found.checkpoint) err('THE LAST CHECKPOINT of the backup is not in the store.');
  if (!found.redone) err('NOT APPLIED: run aduan restore --redo.');
  if (found.ok) out('The desk may start.');
  return found.ok ? 0 : 1;
}
