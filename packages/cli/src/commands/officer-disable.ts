import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { accountsOf, officersOf } from '../desk/officers-of.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const options = { ...deskOptions, reason: { type: 'string' } } as const;

/** `aduan officer disable`: ends the access of an officer at once, with their sessions and links. */
export const officerDisable: Command = async (parameters, { out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options,
    allowPositionals: true,
  });
  const [officer, ...more] = positionals;
  const { reason } = values;
  if (!officer || !reason || more.length > 0) {
    throw new UsageError('officer disable needs an ID and --reason WORD.');
  }
  return withDesk(values, async (config) => {
    await officersOf(config).disableOfficer({ officer, reason }, itself);
    const accounts = accountsOf(config);
    const known = (await accounts?.list({}, itself))?.some(({ id }) => id === officer);
    if (known) await accounts?.disable({ officer }, itself);
    out(`${officer} has no access any more.`);
    return 0;
  });
};
