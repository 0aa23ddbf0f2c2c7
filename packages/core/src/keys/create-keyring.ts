import type { Aduan } from '../aduan.js';
import { StoreError } from '../errors.js';
import { deskOf } from '../runtime/desk-of.js';
import type { KeyRotation } from '../slots/key-provider.js';
import { keyStatus } from './key-status.js';
import type { Keyring } from './keyring.js';
import { rewrapKeys } from './rewrap-keys.js';

/**
 * The room of keys beside a desk.
 *
 * @param aduan - what `createAduan` returned; it need not be started, its store must be migrated
 * @throws InputError for anything else
 */
export function createKeyring(aduan: Aduan): Keyring {
  const desk = deskOf(aduan);
  const change = async (step: 'begin' | 'finish') => {
    const work: KeyRotation[typeof step] = desk.keys.rotation?.[step];
    if (work) return work();
    throw new StoreError(
      'store-keys-fixed',
      'The master keys of this desk come from elsewhere: change them there, then call rewrap.',
    );
  };
  return {
    status: () => keyStatus(desk),
    begin: () => change('begin'),
    rewrap: (options) => rewrapKeys(desk, options),
    finish: () => change('finish'),
  };
}
