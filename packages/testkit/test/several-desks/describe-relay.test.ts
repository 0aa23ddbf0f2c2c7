import { memoryStore } from '@aduan/core/memory';
import { describeRelay } from '../../src/index.js';

describeRelay({ name: 'memory', create: () => memoryStore() });
