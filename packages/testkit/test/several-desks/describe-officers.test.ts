import { memoryStore } from '@aduan/store-memory';
import { describeOfficers } from '../../src/index.js';

describeOfficers({ name: 'memory', create: () => memoryStore() });
