import type { Aduan } from '../aduan.js';
import { StoreError } from '../errors.js';
import type { KeyRotation } from '../ports/key-provider.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { keyStatus } from './key-status.js';
import type { Keyring } from './keyring.js';
import { rewrapKeys } from './rewrap-keys.js';

/**
 * Adds key management to a desk.
 *
 * @param aduan - what `createAduan` returned; it need not be started, but its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createKeyring(aduan: Aduan): Keyring {
  const runtime = runtimeOf(aduan);
  const change = async (step: 'begin' | 'finish') => {
    const work: KeyRotation[typeof step] = runtime.keys.rotation?.[step];
    if (work) return work();
    throw new StoreError(
      'store-keys-fixed',
      'The master keys of this desk come from elsewhere: change them there, then call rewrap.',
    );
  };
  return {
    status: () => keyStatus(runtime),
    begin: () => change('begin'),
    rewrap: (options) => rewrapKeys(runtime, options),
    finish: () => change('finish'),
  };
}
