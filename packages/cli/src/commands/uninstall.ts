import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { auditSigner } from '@aduan/audit';
import type { Command } from '../command.js';
import { loadUpkeep } from '../desk/load-upkeep.js';
import { deskOptions, withReadOnlyDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/** `aduan uninstall`: shows what would be removed; with `--yes`, writes a last bundle for auditors and removes it. */
export const uninstall: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      key: { type: 'string' },
      'bundle-to': { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { 'bundle-to': bundleTo, key, yes } = values;
  if (yes && (key === undefined || bundleTo === undefined)) {
    throw new UsageError(
      'uninstall --yes needs --key FILE and --bundle-to FOLDER for the last bundle.',
    );
  }
  const server = await loadUpkeep();
  return withReadOnlyDesk(values, async (desk) => {
    const { owed, places, tickets } = await server.planUninstall(desk);
    for (const place of places) out(place);
    err(`${tickets} tickets, ${owed} of which owe their citizens an answer.`);
    if (!yes || key === undefined || bundleTo === undefined) {
      err(
        'Nothing was removed: this was a dry run. To remove it: --yes --key FILE --bundle-to FOLDER.',
      );
      return owed > 0 ? 1 : 0;
    }
    const signer = await auditSigner((await readFile(key, 'utf8')).trim());
    const file = await server.uninstall(desk, { bundleTo, signer, now: Date.now });
    out(`Removed. The last bundle for auditors: ${file}, signed by key ${signer.keyId}`);
    return 0;
  });
};
