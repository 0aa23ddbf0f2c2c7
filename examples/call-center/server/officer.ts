// The command `npm run officer`: manages who may sign in, in the server's storage.
import { join } from 'node:path';
import { askPassword } from './accounts/ask-password.js';
import { officerCommand } from './accounts/officer-command.js';
import { readConfiguration } from './configuration.js';
import { openStorage } from './storage/open-storage.js';

const configuration = readConfiguration(process.env, join(import.meta.dirname, '..', '..'));
const storage = await openStorage(configuration, { isServer: false });
try {
  const { accounts } = storage;
  console.log(await officerCommand(process.argv.slice(2), { accounts, askPassword }));
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
} finally {
  await storage.close();
}
