import { describeBlobStore, describeKeyProvider, describeStore } from '@aduan/testkit';
import { memoryStore } from '../src/index.js';

const { blobs, keys } = memoryStore();

describeStore({ name: 'memory', create: () => memoryStore() });
describeKeyProvider({ name: 'memory', use: () => keys });
describeBlobStore({ name: 'memory', use: () => blobs });
