import { memoryStore } from '@aduan/core/memory';
import { describeNoticeRooms } from '../../src/index.js';

describeNoticeRooms({ name: 'memory', create: () => memoryStore() });
