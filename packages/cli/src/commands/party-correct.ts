import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { partyOf } from '../desk/party-of.js';
import { UsageError } from '../usage-error.js';

/** `aduan party correct`: corrects a name or a contact in all tickets of a person. */
export const partyCorrect: Command = async (parameters, { err }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      name: { type: 'string' },
      phone: { type: 'string' },
      email: { type: 'string' },
      reason: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { name, reason } = values;
  if (reason === undefined) throw new UsageError('party correct needs --reason WORD.');
  if (values.phone !== undefined && values.email !== undefined)
    throw new UsageError('One at a time: --phone or --email.');
  const contact = contactOf('phone', values.phone) ?? contactOf('email', values.email);
  if (name === undefined && !contact)
    throw new UsageError('What is wrong? --name NAME, --phone WRONG=RIGHT or --email WRONG=RIGHT.');
  const correction = { ...(name !== undefined && { name }), ...(contact && { contact }) };
  const actor = actorOf(values);
  return withDesk(values, async (config) => {
    const party = await partyOf(config, positionals[0], actor);
    const decision = { actor, reason };
    const { tickets } = await config.aduan.dataProtection.correct(party, correction, decision);
    err(`party ${party}`);
    for (const { number } of tickets) err(`  case ${number}: corrected`);
    if (tickets.length === 0) err('  Everything stands so already: no case was changed.');
    return 0;
  });
};

function contactOf(kind: 'phone' | 'email', text: string | undefined) {
  if (text === undefined) return null;
  const [from, to, ...more] = text.split('=');
  if (from === undefined || !to || more.length > 0)
    throw new UsageError(`--${kind} takes WRONG=RIGHT, or =NEW.`);
  return { ...(from !== '' && { from: { kind, value: from } }), to: { kind, value: to } };
}
