import { memoryStore } from '@aduan/store-memory';
import { describeMerges } from '../../src/index.js';

describeMerges({ name: 'memory', create: () => memoryStore() });
