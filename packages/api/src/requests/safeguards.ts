import { AduanError, type CommandOptions, InputError, type Principal } from '@aduan/core';
import type { InputIssue } from '@aduan/core/channel';

/** A change without `Idempotency-Key`; its issue names the header. */
export class KeyMissingError extends AduanError {
  override readonly name = 'KeyMissingError';
  readonly issues: readonly InputIssue[];

  constructor(message: string) {
    super('idempotency-key-missing', message);
    this.issues = [{ message, path: ['Idempotency-Key'] }];
  }
}

/**
 * Safeguards of a change: `Idempotency-Key`, and `If-Match` when the thing has a version. One that may happen twice
 * without harm needs no key.
 */
export type SafeguardKind = 'none' | 'key' | 'version' | 'key-and-version';

/**
 * Reads the safeguards of a change: `Idempotency-Key`, which some operations require, and `If-Match`.
 *
 * @throws AduanError `idempotency-key-missing`; InputError for an `If-Match` without a version, or on an operation
 * without versions: a safeguard is never ignored
 */
export function readSafeguards(
  headers: Headers,
  actor: Principal,
  kind: SafeguardKind,
): CommandOptions {
  const key = headers.get('Idempotency-Key')?.trim();
  const match = headers.get('If-Match');
  const needsKey = kind.startsWith('key');
  if (needsKey && !key) {
    throw new KeyMissingError(
      'A change needs the header Idempotency-Key: a new UUID for each change, the same one for each retry.',
    );
  }
  const options = { actor, ...(needsKey && key && { key }) };
  if (match === null) return options;
  if (!kind.endsWith('version'))
    refuseMatch('is not taken here: what this changes has no version.');
  return { ...options, expectedVersion: versionOf(match) };
}

/** The entity tag of one version of a ticket or an endpoint. */
export function etagOf({ version }: { readonly version: number }): string {
  return `"${version}"`;
}

function versionOf(match: string): number {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(match.trim())?.[1];
  if (version !== undefined) return Number(version);
  return refuseMatch('takes the ETag of the case as it was read, such as "7".');
}

function refuseMatch(message: string): never {
  throw new InputError(`If-Match ${message}`, [{ message, path: ['If-Match'] }]);
}
