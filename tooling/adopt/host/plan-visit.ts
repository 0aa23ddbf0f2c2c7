// Plans a visit from another program: `node plan-visit.ts ADDRESS COOKIE TICKET DAY`. Prints all planned days.
import process from 'node:process';
import { createClient, pluginClient } from '@aduan/client';
import type desk from './aduan.config.ts';

const [baseUrl = '', cookie = '', ticket = '', day = ''] = process.argv.slice(2);
const client = createClient({ baseUrl, headers: () => ({ cookie }) });
const { visits } = pluginClient<(typeof desk)['aduan']>(client);
await visits.plan(ticket, { day });
const { days } = await visits.list(ticket, {});
console.log(days.join());
