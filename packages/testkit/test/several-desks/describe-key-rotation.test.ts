import { memoryStore } from '@aduan/store-memory';
import { describeKeyRotation } from '../../src/index.js';

describeKeyRotation({ name: 'memory', create: () => memoryStore() });
