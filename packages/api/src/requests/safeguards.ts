import {
  AduanError,
  type CommandOptions,
  InputError,
  type InputIssue,
  type Principal,
} from '@aduan/core';

/** What every change carries beside its body. */
export type Safeguards = CommandOptions & { readonly key: string };

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
 * Reads the safeguards of a change: `Idempotency-Key`, which is required, and `If-Match`.
 *
 * @param hasVersion - whether the thing that is changed has a version
 * @throws AduanError `idempotency-key-missing`; InputError for an `If-Match` that names no version, or where there is
 * none: a safeguard is never ignored
 */
export function readSafeguards(
  headers: Headers,
  actor: Principal,
  hasVersion: boolean,
): Safeguards {
  const key = headers.get('Idempotency-Key')?.trim();
  const match = headers.get('If-Match');
  if (!key) {
    throw new KeyMissingError(
      'A change needs the header Idempotency-Key: a new UUID for each change, the same one for each retry.',
    );
  }
  if (match === null) return { actor, key };
  if (!hasVersion) refuseMatch('is not taken here: what this changes has no version.');
  return { actor, key, expectedVersion: versionOf(match) };
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
