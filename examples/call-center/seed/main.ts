import { openAccounts } from '../server/accounts/accounts.js';
import { demoOfficers } from '../server/accounts/demo-officers.js';
import { dataFolder } from '../server/data-folder.js';
import { layOutDesk } from './lay-out-desk.js';

/** Fills the data folder named on the command line; the desk's own folder comes last, complete. */
const [, , path] = process.argv;
if (path === undefined) throw new TypeError('Name the data folder.');
const data = dataFolder(path);
const accounts = openAccounts(data.file('accounts.db'));
await accounts.seed(demoOfficers, Date.now());
accounts.close();
await layOutDesk(data.file('desk'), data.secret('webchat'), Date.now());
