import { memoryStore } from '@aduan/store-memory';
import { brokenDesks } from '../several-desks/broken-desks.js';

for (const { name, suite, make } of brokenDesks) {
  suite({ name, create: () => make(memoryStore()) });
}
