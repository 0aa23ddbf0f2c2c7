import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import { sqliteStore } from '@aduan/store-sqlite';
import type { DeskConfig } from '../../src/index.js';

/** A desk with text search; its file is named by the environment. */
export default function desk() {
  const store = sqliteStore({ file: process.env.ADUAN_TEST_DATABASE ?? '' });
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    masker: { mask: (text) => text },
    search: 'words',
  });
  return { aduan, store } satisfies DeskConfig;
}
