import type { AduanOptions } from '../aduan-options.js';
import type { Channel } from '../channel/channel.js';
import { InputError, type InputIssue } from '../errors.js';
import type { TenantId } from '../ids.js';
import type { BlobStore } from '../slots/blob-store.js';
import type { KeyProvider } from '../slots/key-provider.js';

/** The parts that a desk cannot do without, once they are known to be there. */
export interface CheckedParts {
  readonly keys: KeyProvider;
  readonly blobs: BlobStore;
  readonly tenant: TenantId;
}

/** @throws InputError with one issue for each thing that does not fit */
export function checkOptions(
  options: AduanOptions<Readonly<Record<string, Channel>>>,
): CheckedParts {
  const {
    store,
    channels,
    policies,
    numberPrefix = 'ADU',
    numberBlock = 20,
    basePath = '/aduan',
    tenant = 'default',
  } = options;
  const keys = options.keys ?? store.keys;
  const blobs = options.blobs ?? store.blobs;
  const issues: InputIssue[] = [];
  const note = (isWrong: boolean, path: string, message: string) => {
    if (isWrong) issues.push({ message: `${path}: ${message}`, path: [path] });
  };
  note(store.contract !== 'store/1', 'store', 'is of another contract than store/1');
  note(!keys, 'keys', 'this store brings none, name a KeyProvider');
  note(!blobs, 'blobs', 'this store brings none, name a BlobStore');
  note(tenant === '', 'tenant', 'must not be empty');
  note(!/^[A-Z]{1,8}$/.test(numberPrefix), 'numberPrefix', 'must be 1 to 8 capital letters');
  note(
    !Number.isSafeInteger(numberBlock) || numberBlock < 1,
    'numberBlock',
    'must be a whole number from 1',
  );
  const ids = policies.map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
    note(true, 'policies', `"${id}" is named twice`);
  }
  note(
    !/^(\/[\w.-]+)+$/.test(basePath),
    'basePath',
    'must begin with a slash and not end with one',
  );
  for (const [name, channel] of Object.entries(channels)) {
    const path = `channels.${name}`;
    note(!/^[a-z][a-z0-9-]*$/.test(name), path, 'names are lower-case letters, digits and dashes');
    note(channel.contract !== 'channel/1', path, 'is of another contract than channel/1');
  }
  if (!keys || !blobs || issues.length > 0) {
    const list = issues.map(({ message }) => message).join('; ');
    throw new InputError(`The desk cannot be composed. ${list}.`, issues);
  }
  return { keys, blobs, tenant: tenant as TenantId };
}
