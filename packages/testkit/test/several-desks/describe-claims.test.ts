import { memoryStore } from '@aduan/core/memory';
import { describeClaims } from '../../src/index.js';

describeClaims({ name: 'memory', create: () => memoryStore() });
