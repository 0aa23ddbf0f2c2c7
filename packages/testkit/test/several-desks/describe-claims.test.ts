import { memoryStore } from '@aduan/store-memory';
import { describeClaims } from '../../src/index.js';

describeClaims({ name: 'memory', create: () => memoryStore() });
