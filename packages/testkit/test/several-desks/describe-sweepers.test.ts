import { memoryStore } from '@aduan/store-memory';
import { describeSweepers } from '../../src/index.js';

describeSweepers({ name: 'memory', create: () => memoryStore() });
