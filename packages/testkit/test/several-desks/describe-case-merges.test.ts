import { memoryStore } from '@aduan/core/memory';
import { describeCaseMerges } from '../../src/index.js';

describeCaseMerges({ name: 'memory', create: () => memoryStore() });
