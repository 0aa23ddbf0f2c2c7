import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { invitationUrl, officersOf } from '../desk/officers-of.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const options = {
  ...deskOptions,
  name: { type: 'string' },
  title: { type: 'string' },
  unit: { type: 'string' },
  roles: { type: 'string' },
  reason: { type: 'string' },
} as const;

/** `aduan officer add`: invites an officer. The link is the only line of its output. */
export const officerAdd: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options,
    allowPositionals: true,
  });
  const [id, ...more] = positionals;
  const { name, reason, roles, title, unit } = values;
  if (!(id && name && reason && roles && title && unit) || more.length > 0) {
    const needed = '--name NAME, --title TITLE, --unit CODE, --roles ROLE,… and --reason WORD';
    throw new UsageError(`officer add needs an ID, ${needed}.`);
  }
  const duties = { id, name, title, unit, roles: roles.split(',').map((role) => role.trim()) };
  return withDesk(values, async (config) => {
    const { grant, secret } = await officersOf(config).inviteOfficer({ ...duties, reason }, itself);
    if (grant)
      err(
        `grant ${grant.number}: the link works with the code of the second person who approves it.`,
      );
    err(`link for ${id}; it is shown this once:`);
    out(invitationUrl(config, secret));
    return 0;
  });
};
