import type { KeyProvider } from '../../src/ports/key-provider.js';
import {
  generateIndexSecrets,
  generateMasterKeys,
  masterKeyProvider,
} from '../../src/ports/master-keys.js';

/** Keys of a host that changes its index key. */
export function changingIndexKeys(): KeyProvider & {
  readonly index: Required<KeyProvider>['index'];
} {
  const masters = generateMasterKeys();
  let index = [generateIndexSecrets()];
  const present = () => {
    const { index: keys } = masterKeyProvider({ ...masters, index });
    if (!keys) throw new Error('There are index keys.');
    return keys;
  };
  return {
    ...masterKeyProvider(masters),
    index: {
      versions: () => present().versions(),
      key: (version, purpose) => present().key(version, purpose),
      async begin() {
        index = [generateIndexSecrets(), ...index];
      },
      async finish() {
        index = index.slice(0, 1);
      },
    },
  };
}
