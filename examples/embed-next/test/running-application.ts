import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice, systemPrincipal } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { webhooks } from '@aduan/plugins/webhooks';
import { sqliteStore } from '@aduan/store-sqlite';
import { guardedTransport } from '@aduan/webhooks';
import { freePort } from '../../../tooling/tests/free-port.js';

const root = fileURLToPath(new URL('..', import.meta.url));
export const timer = 'a-secret-of-the-timer';

/** Serves the output of `next build`, as an operator would, with a key for a supervisor and a webhook to itself. */
export async function runningApplication() {
  if (!existsSync(join(root, 'dist/BUILD_ID'))) {
    throw new Error('Build it first: node tooling/build/stale.ts examples/embed-next...');
  }
  const folder = mkdtempSync(join(tmpdir(), 'aduan-next-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(folder, 'aduan.db');
  const { key, secret } = await prepare(file, `${origin}/api/webhooks/aduan`);
  const server = spawn('node_modules/.bin/next', ['start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: root,
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ADUAN_FILE: file,
      UPDATES_FILE: join(folder, 'news.db'),
      ADUAN_WEBHOOK_ALLOW: '127.0.0.1',
      ADUAN_WEBHOOK_SECRET: secret,
      CRON_SECRET: timer,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  const hear = (chunk: Buffer) => {
    told += chunk;
  };
  server.stderr.on('data', hear);
  server.stdout.on('data', hear);
  while (!told.includes('Ready in')) {
    if (server.exitCode !== null) throw new Error(told);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    key,
    secret,
    /** Its output so far. */
    told: () => told,
    async stop() {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Does what `aduan api-key new` and `POST /webhooks` do for an operator. */
async function prepare(file: string, url: string) {
  const store = sqliteStore({ file });
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const transport = guardedTransport({ allow: ['127.0.0.1'], insecure: true });
  const aduan = createAduan({ store, ...parts, plugins: [apiKeys(), webhooks({ transport })] });
  await aduan.start({ workers: false });
  const scopes = ['tickets:read', 'tickets:write'];
  const { token } = await aduan.plugins['api-keys'].issue(
    { name: 'petugas', roles: ['supervisor'], scopes },
    { actor: systemPrincipal },
  );
  const actor = officerPrincipal('operator', ['supervisor']);
  const { secret } = await aduan.plugins.webhooks.add(
    { name: 'diri sendiri', url, events: ['ticket.moved'] },
    { actor },
  );
  await aduan.close();
  await store.close();
  return { key: token, secret };
}
