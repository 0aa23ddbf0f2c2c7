import { createApi } from '@aduan/api';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { webhooks } from '@aduan/plugins/webhooks';
import { sqliteStore } from '@aduan/store-sqlite';
import { guardedTransport } from '@aduan/webhooks';
import { addressOf } from './address-of';

async function openDesk() {
  const { ADUAN_FILE = './aduan.db', ADUAN_WEBHOOK_ALLOW } = process.env;
  const inside = ADUAN_WEBHOOK_ALLOW && { allow: [ADUAN_WEBHOOK_ALLOW], insecure: true };
  const aduan = createAduan({
    store: sqliteStore({ file: ADUAN_FILE }), // postgresStore where there is no disk
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [apiKeys(), webhooks({ transport: guardedTransport(inside || {}) })],
  });
  // No process lasts: pending work is done when /api/cron is called.
  await aduan.start({ workers: false });
  const api = createApi({
    aduan,
    basePath: '/api/desk',
    addressOf: ({ headers }) => addressOf(headers),
  });
  return { aduan, api };
}

// Next has several copies of a module, for pages, for routes and for each edit; a process needs one desk.
const kept = globalThis as { aduanDesk?: ReturnType<typeof openDesk> };

/** The desk of this process, opened at first use; after a failure the next call tries again. */
export function desk(): ReturnType<typeof openDesk> {
  kept.aduanDesk ??= openDesk().catch((error: unknown) => {
    delete kept.aduanDesk;
    throw error;
  });
  return kept.aduanDesk;
}
