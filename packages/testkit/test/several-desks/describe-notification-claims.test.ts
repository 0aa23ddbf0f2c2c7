import { memoryStore } from '@aduan/core/memory';
import { describeNotificationClaims } from '../../src/index.js';

describeNotificationClaims({ name: 'memory', create: () => memoryStore() });
