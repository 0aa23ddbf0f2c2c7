import { memoryStore } from '@aduan/core/memory';
import { describeTicketMerges } from '../../src/index.js';

describeTicketMerges({ name: 'memory', create: () => memoryStore() });
