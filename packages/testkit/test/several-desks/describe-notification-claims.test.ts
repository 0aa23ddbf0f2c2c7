import { memoryStore } from '@aduan/store-memory';
import { describeNotificationClaims } from '../../src/index.js';

describeNotificationClaims({ name: 'memory', create: () => memoryStore() });
