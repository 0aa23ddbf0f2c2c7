import { memoryStore } from '@aduan/core/memory';
import { describeSweepers } from '../../src/index.js';

describeSweepers({ name: 'memory', create: () => memoryStore() });
