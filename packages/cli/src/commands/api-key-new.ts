import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { apiKeysOf } from '../desk/api-keys-of.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const day = 24 * 60 * 60_000;
const options = {
  ...deskOptions,
  name: { type: 'string' },
  roles: { type: 'string' },
  scopes: { type: 'string' },
  units: { type: 'string' },
  regions: { type: 'string' },
  days: { type: 'string' },
} as const;

/** `aduan api-key new`: makes a key for a program. The token is the only line of its output. */
export const apiKeyNew: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({ args: [...parameters], options });
  const { days, name, regions, roles, scopes, units } = values;
  if (!name || !roles || !scopes) {
    throw new UsageError('api-key new needs --name NAME, --roles ROLE,… and --scopes SCOPE,….');
  }
  const input = {
    name,
    roles: list(roles),
    scopes: list(scopes),
    ...(units && { units: list(units) }),
    ...(regions && { regions: list(regions) }),
    ...(days && { validMs: daysOf(days) * day }),
  };
  return withDesk(values, async (config) => {
    const { key, token } = await apiKeysOf(config).issue(input, itself);
    err(`key ${key.number} for ${key.name}; the token is shown this once:`);
    out(token);
    return 0;
  });
};

/** Reads a number of days. @throws UsageError */
export function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 0 && days <= 3_650) return days;
  throw new UsageError('Days are a whole number up to 3650.');
}

function list(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim());
}
