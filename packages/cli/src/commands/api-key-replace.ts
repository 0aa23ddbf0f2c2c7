import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { apiKeysOf } from '../desk/api-keys-of.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';
import { daysOf } from './api-key-new.js';

/** `aduan api-key replace NUMBER`: a new token for the same program; the former one stays valid for a while. */
export const apiKeyReplace: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: { ...deskOptions, 'grace-days': { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const number = keyNumber(positionals[0]);
  const graceMs = daysOf(values['grace-days']) * 24 * 60 * 60_000;
  return withDesk(values, async (config) => {
    const { key, token } = await apiKeysOf(config).replace({ number, graceMs }, itself);
    err(`key ${key.number} in place of key ${number}; the token is shown this once:`);
    out(token);
    return 0;
  });
};

/** Reads the number of a key. @throws UsageError */
export function keyNumber(text: string | undefined): number {
  if (text && /^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError('Which key? Name its number, as aduan api-key list shows it.');
}
