// Takes the data folder that it is given, says so, and keeps it until it is killed.
import { dataFolder } from '../../server/storage/data-folder.js';
import { lockFolder } from '../../server/storage/folder-lock.js';

lockFolder(dataFolder(process.argv[2] ?? ''));
console.log('held');
setInterval(() => {}, 60_000);
