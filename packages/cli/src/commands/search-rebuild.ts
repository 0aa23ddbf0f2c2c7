import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/** `aduan search rebuild`: indexes every ticket again, after a change in how text is read. */
export const searchRebuild: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    await aduan.searchIndex.rebuild();
    out('The desk that runs indexes every ticket anew; meanwhile it finds what it found before.');
    return 0;
  });
};
