import { memoryStore } from '@aduan/core/memory';
import { describeKeyRotation } from '../../src/index.js';

describeKeyRotation({ name: 'memory', create: () => memoryStore() });
