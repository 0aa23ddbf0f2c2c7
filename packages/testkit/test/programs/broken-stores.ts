import { memoryStore } from '@aduan/store-memory';
import { describeStore } from '../../src/index.js';
import { brokenStores } from '../describe-store/broken-stores.js';

for (const { name, make } of brokenStores) {
  describeStore({ name, create: () => make(memoryStore()) });
}
