import { memoryStore } from '@aduan/core/memory';
import { describeConflictingCommands } from '../../src/index.js';

describeConflictingCommands({ name: 'memory', create: () => memoryStore(), workMs: 300 });
