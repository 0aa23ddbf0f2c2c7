import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/** `aduan keys forget`: removes former master keys from the key file when nothing in the database needs them. */
export const keysForget: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    await aduan.keys.finish();
    out(
      'Former master keys are forgotten. Backups from before open with the key file of their time.',
    );
    return 0;
  });
};
