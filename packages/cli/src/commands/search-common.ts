import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/** `aduan search common`: removes the terms that too many tickets have. It prints how many, never which. */
export const searchCommon: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    const index = aduan.searchIndex;
    const removed = await index.removeCommon();
    const { common } = await index.status();
    out(`${removed} terms taken out, ${common} left out in all`);
    return 0;
  });
};
