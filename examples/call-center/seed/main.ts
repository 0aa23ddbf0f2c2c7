import { join } from 'node:path';
import { addDemoOfficers } from '../server/accounts/demo-officers.js';
import { readConfiguration } from '../server/configuration.js';
import { openStorage } from '../server/storage/open-storage.js';
import { seedDesk } from './seed-desk.js';

/** Creates the sample desk in the storage of the server that started this process. */
const configuration = readConfiguration(process.env, join(import.meta.dirname, '..', '..'));
const storage = await openStorage(configuration, { isServer: false });
await addDemoOfficers(storage.accounts, Date.now());
await storage.hasSamples(true);
const secret = await storage.secret('webchat');
await storage.layOut((draft) => seedDesk(draft, secret, Date.now()));
await storage.close();
