import { openStorage, readServerSettings } from '@aduan/server/host';
import config from '../aduan.config.js';
import { seedDesk } from './seed-desk.js';

/** Creates the sample desk in the storage of the server that started this process. */
const settings = readServerSettings(config, process.env);
const storage = await openStorage(settings, { isServer: false });
await storage.hasSamples(true);
const secret = await storage.secret('webchat');
await storage.layOut((draft) => seedDesk(draft, secret, Date.now()));
await storage.close();
