import { memoryStore } from '@aduan/store-memory';
import { describeConflictingCommands } from '../../src/index.js';

describeConflictingCommands({ name: 'memory', create: () => memoryStore(), workMs: 300 });
