import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/**
 * `aduan keys rotate`: makes a new master key and wraps every data key with it, while the desk runs. An interrupted
 * rotation is continued without another master key.
 */
export const keysRotate: Command = async (parameters, { err, out, progress }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan: { keys: keyring } }) => {
    const before = await keyring.status();
    if (before.waiting > 0) err('An earlier change of the master key is not through: it goes on.');
    else {
      await keyring.begin();
      err('There is a new master key. BACK UP THE KEY FILE NOW, apart from the database.');
    }
    const { keys } = await keyring.status();
    const done = await keyring.rewrap({
      onProgress: ({ rewrapped, seen }) =>
        progress?.(`${Math.min(seen, keys)} of ${keys} data keys, ${rewrapped} wrapped anew`),
    });
    progress?.('');
    out(`${done.rewrapped} data keys wrapped anew; texts and files stay as they are.`);
    err('Backups from before need the former key: aduan keys forget takes it out of the key file.');
    return 0;
  });
};
