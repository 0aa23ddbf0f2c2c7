import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { accountsOf, invitationUrl, officersOf } from '../desk/officers-of.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/**
 * `aduan officer passwd`: ends the password of an officer and makes a link to choose another one; or another
 * invitation, for an officer without an account. The link is the only line of its output.
 */
export const officerPasswd: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: deskOptions,
    allowPositionals: true,
  });
  const [officer, ...more] = positionals;
  if (!officer || more.length > 0) throw new UsageError('officer passwd needs an ID.');
  return withDesk(values, async (config) => {
    const accounts = accountsOf(config);
    const known = (await accounts?.list({}, itself))?.some(({ id }) => id === officer);
    const { secret } =
      accounts && known
        ? await accounts.reset({ officer }, itself)
        : await officersOf(config).renewInvitation({ officer }, itself);
    err(`link for ${officer}; it is shown this once:`);
    out(invitationUrl(config, secret));
    return 0;
  });
};
