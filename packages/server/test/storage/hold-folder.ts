// Takes the given data folder, reports it, and holds it until it is killed.
import { dataFolder } from '../../src/storage/data-folder.js';
import { lockFolder } from '../../src/storage/folder-lock.js';

lockFolder(dataFolder(process.argv[2] ?? ''));
console.log('held');
setInterval(() => {}, 60_000);
