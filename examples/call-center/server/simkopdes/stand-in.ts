import { listen } from '@aduan/server/host';
import { type HintsTo, referenceServer } from '@aduan/simkopdes/reference-server';
import { childRegions } from '@aduan/wilayah';
import { Hono } from 'hono';
import { standInPage } from './stand-in-page.js';

/** The Simkopdes stand-in, a process of its own: it tells its parent its address, and ends with it. */
const [, , token = ''] = process.argv;
const stand = referenceServer({ childRegions, credentials: { tokens: [token] }, now: Date.now });
const app = new Hono();
app.route('/', standInPage(stand));
app.all('/api/*', (c) => stand.fetch(c.req.raw));
const { port } = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
process.on('message', (receiver) => stand.hintTo(receiver as HintsTo));
process.send?.(port);
process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole process group; the stand-in waits until the desk has stopped.
process.on('SIGINT', () => {});
