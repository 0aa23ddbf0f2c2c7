import { memoryStore } from '@aduan/core/memory';
import { describeCrossedCommands } from '../../src/index.js';

describeCrossedCommands({ name: 'memory', create: () => memoryStore(), workMs: 300 });
