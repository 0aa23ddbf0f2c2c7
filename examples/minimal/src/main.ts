import { createApi, scopeNames } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice, systemPrincipal } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { changeFeed } from '@aduan/plugins/change-feed';
import { sqliteStore } from '@aduan/store-sqlite';
import { serve } from '@hono/node-server';

const { ADUAN_FILE = './aduan.db', PORT = '3000' } = process.env;
const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
const store = sqliteStore({ file: ADUAN_FILE });
const aduan = createAduan({ store, ...parts, plugins: [apiKeys(), changeFeed()] });
await aduan.start();

const { 'api-keys': keys } = aduan.plugins;
const itself = { actor: systemPrincipal };
const first = { name: 'first', roles: ['supervisor'], scopes: scopeNames };
if ((await keys.list({}, itself)).length === 0)
  console.log((await keys.issue(first, itself)).token);

const { fetch } = createApi({ aduan });
export const server = serve({ fetch, hostname: '127.0.0.1', port: Number(PORT) });
