import { memoryStore } from '@aduan/core/memory';
import { describeMerges } from '../../src/index.js';

describeMerges({ name: 'memory', create: () => memoryStore() });
