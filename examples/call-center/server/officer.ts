// The command `npm run officer`: manages who may sign in, in the server's storage.
import { openStorage, readServerSettings } from '@aduan/server/host';
import config from '../aduan.config.js';
import { accountsSchema, openAccounts } from './accounts/accounts.js';
import { askPassword } from './accounts/ask-password.js';
import { officerCommand } from './accounts/officer-command.js';

const settings = readServerSettings(config, process.env);
const storage = await openStorage(settings, { isServer: false });
try {
  const accounts = openAccounts(await storage.tables('accounts', accountsSchema));
  console.log(await officerCommand(process.argv.slice(2), { accounts, askPassword }));
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
} finally {
  await storage.close();
}
