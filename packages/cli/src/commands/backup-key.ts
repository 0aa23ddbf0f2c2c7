import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { loadUpkeep } from '../desk/load-upkeep.js';

/**
 * `aduan backup key`: makes the private key that opens encrypted backups, and prints the public key to encrypt them
 * with.
 */
export const backupKey: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({ args: [...parameters], options: { out: { type: 'string' } } });
  const { identity, recipient } = await (await loadUpkeep()).generateBackupKey();
  const text = `# recipient: ${recipient}\n${identity}`;
  if (values.out === undefined) {
    out(text);
  } else {
    await writeFile(values.out, `${text}\n`, { mode: 0o600, flag: 'wx' });
    out(recipient);
  }
  err(`Make backups with: --recipient ${recipient}`);
  err('Keep the key away from the desk and its backups: without it, none of them opens.');
  return 0;
};
