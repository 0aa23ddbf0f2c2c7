import { memoryStore } from '@aduan/store-memory';
import { describeRelay } from '../../src/index.js';

describeRelay({ name: 'memory', create: () => memoryStore() });
