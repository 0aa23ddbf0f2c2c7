import { join } from 'node:path';
import { addDemoOfficers } from '../server/accounts/demo-officers.js';
import { readConfiguration } from '../server/configuration.js';
import { openKeeping } from '../server/keeping/open-keeping.js';
import { layOutDesk } from './lay-out-desk.js';

/** Lays out the sample desk where the server that began this process keeps everything. */
const configuration = readConfiguration(process.env, join(import.meta.dirname, '..', '..'));
const keeping = await openKeeping(configuration, { isServer: false });
await addDemoOfficers(keeping.accounts, Date.now());
await keeping.hasSamples(true);
const secret = await keeping.secret('webchat');
await keeping.layOut((draft) => layOutDesk(draft, secret, Date.now()));
await keeping.close();
