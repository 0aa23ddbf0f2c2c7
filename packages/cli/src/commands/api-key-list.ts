import { parseArgs } from 'node:util';
import type { ApiKey } from '@aduan/plugins/api-keys';
import type { Command } from '../command.js';
import { apiKeysOf } from '../desk/api-keys-of.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';
import { keyNumber } from './api-key-replace.js';

/** `aduan api-key list`: every key that was ever made, and how long it is valid. */
export const apiKeyList: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async (config) => {
    for (const key of await apiKeysOf(config).list({}, itself)) out(lineOf(key));
    return 0;
  });
};

/** `aduan api-key revoke NUMBER`: revokes a key at once, in all processes. */
export const apiKeyRevoke: Command = async (parameters, { out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: deskOptions,
    allowPositionals: true,
  });
  const number = keyNumber(positionals[0]);
  return withDesk(values, async (config) => {
    out(lineOf(await apiKeysOf(config).revoke({ number }, itself)));
    return 0;
  });
};

function lineOf(key: ApiKey): string {
  const { endsAt, name, number, replacedBy, revoked, roles, scopes } = key;
  const end = endsAt === null ? 'no end' : new Date(endsAt).toISOString();
  const state = revoked ? `REVOKED ${end}` : `until ${end}`;
  const next = replacedBy === null ? '' : `, replaced by ${replacedBy}`;
  const parts = [roles.join(','), scopes.join(',') || 'no scope', ...limitsOf(key), state + next];
  return `${number} ${name}: ${parts.join('; ')}`;
}

/** The units of an API key, and the limits on the tickets it may see, as texts; empty if it has none. */
function limitsOf({ regions = [], units = [], within = {} }: ApiKey): readonly string[] {
  const { openedBefore, openedFrom, teams } = within;
  const date = (at: number) => new Date(at).toISOString();
  return [
    ...(units.length > 0 ? [`units ${units.join(',')}`] : []),
    ...(regions.length > 0 ? [`regions ${regions.join(',')} and cases without a region`] : []),
    ...(teams ? [`teams ${teams.join(',') || 'none'}`] : []),
    ...(openedFrom === undefined ? [] : [`opened from ${date(openedFrom)}`]),
    ...(openedBefore === undefined ? [] : [`opened before ${date(openedBefore)}`]),
  ];
}
