import { memoryStore } from '@aduan/store-memory';
import { describeTicketMerges } from '../../src/index.js';

describeTicketMerges({ name: 'memory', create: () => memoryStore() });
