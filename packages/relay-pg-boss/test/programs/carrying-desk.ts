import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { masterKeyProvider } from '@aduan/core';
import { postgresStore } from '@aduan/store-postgres';
import { buildChannel } from '@aduan/testkit';
import { pgBossRelay } from '../../src/index.js';
import { openTalkativeDesk } from '../talkative-desk.js';

/** Works until it is killed. What its provider took stands in a file, a line for each, as `key text`. */
const [connection = '', desk = '', boss = '', secret = '', file = '', minutes = '0'] =
  process.argv.slice(2);
const store = postgresStore({ connection, schema: desk });
const master = Buffer.from(secret, 'hex');
const channel = buildChannel({
  async send({ content, key }, { now }) {
    await sleep(Math.random() * 20);
    appendFileSync(file, `${key} ${content.type === 'text' ? content.text : ''}\n`);
    await sleep(Math.random() * 20);
    return { ids: [], status: 'sent', at: now() };
  },
});
const aduan = openTalkativeDesk({
  store,
  channel,
  keys: masterKeyProvider({ master, mac: master }),
  relay: pgBossRelay({ store, schema: boss }),
  now: () => Date.now() + Number(minutes) * 60_000,
});
process.on('SIGTERM', async () => {
  await aduan.close();
  await store.close();
});
await aduan.start();
process.send?.('started');
