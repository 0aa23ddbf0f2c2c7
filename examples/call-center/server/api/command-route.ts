import { type CommandOptions, InputError } from '@aduan/core';
import type { Context } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { OfficerEnvironment } from './environment.js';

/**
 * The officer and the two safeguards of the request: `Idempotency-Key` and `If-Match`.
 *
 * @throws InputError for an `If-Match` that names no version: a safeguard is never ignored silently
 */
export function commandOptions(c: Context<OfficerEnvironment>): CommandOptions {
  const key = c.req.header('Idempotency-Key');
  const match = c.req.header('If-Match');
  return {
    actor: principalOf(c.var.officer),
    ...(key !== undefined && { key }),
    ...(match !== undefined && { expectedVersion: versionOf(match) }),
  };
}

function versionOf(match: string): number {
  const version = /^(?:W\/)?("?)(\d{1,9})\1$/.exec(match.trim())?.[2];
  if (version !== undefined) return Number(version);
  const message = 'If-Match takes the ETag of the case as it was read, such as "7".';
  throw new InputError(message, [{ message, path: ['If-Match'] }]);
}
