import { runServer } from '@aduan/server';
import config from '../aduan.config.js';

await runServer(config);
