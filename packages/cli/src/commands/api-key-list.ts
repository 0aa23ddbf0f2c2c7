import { parseArgs } from 'node:util';
import { type ApiKey, createApiKeys } from '@aduan/core/api-keys';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';
import { keyNumber } from './api-key-replace.js';

/** `aduan api-key list`: every key that ever was, and how long it opens something. */
export const apiKeyList: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    for (const key of await createApiKeys(aduan).list()) out(lineOf(key));
    return 0;
  });
};

/** `aduan api-key revoke NUMBER`: ends a key now, in all processes. */
export const apiKeyRevoke: Command = async (parameters, { out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: deskOptions,
    allowPositionals: true,
  });
  const number = keyNumber(positionals[0]);
  return withDesk(values, async ({ aduan }) => {
    out(lineOf(await createApiKeys(aduan).revoke(number)));
    return 0;
  });
};

function lineOf({ endsAt, name, number, replacedBy, revoked, roles, scopes }: ApiKey): string {
  const end = endsAt === null ? 'no end' : new Date(endsAt).toISOString();
  const state = revoked ? `REVOKED ${end}` : `until ${end}`;
  const next = replacedBy === null ? '' : `, replaced by ${replacedBy}`;
  return `${number} ${name}: ${roles.join(',')}; ${scopes.join(',') || 'no scope'}; ${state}${next}`;
}
