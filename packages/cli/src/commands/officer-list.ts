import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { accountsOf, officersOf } from '../desk/officers-of.js';
import { deskOptions, itself, withReadOnlyDesk } from '../desk/open-desk.js';

/** `aduan officer list`: who works here and did, and how they sign in. */
export const officerList: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withReadOnlyDesk(values, async (config) => {
    const { items } = await officersOf(config).listOfficers({}, itself);
    const accounts = (await accountsOf(config)?.list({}, itself)) ?? [];
    for (const { id, name, roles, state, unit } of items) {
      const account = accounts.find((each) => each.id === id);
      const ways = [
        ...(account?.hasPassword ? [`password (${account.username})`] : []),
        ...(account?.hasSecondFactor ? ['app'] : []),
        ...(account?.disabled ? ['account disabled'] : []),
      ];
      out([id, name, unit, roles.join(','), state, ways.join(', ') || 'no account'].join('\t'));
    }
    return 0;
  });
};
