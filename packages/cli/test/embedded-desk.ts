import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { parties } from '@aduan/plugins/parties';
import { viewLog } from '@aduan/plugins/view-log';
import { sqliteStore } from '@aduan/store-sqlite';

/** The desk that the command opens with `--database`. */
export async function embeddedDesk(file: string) {
  const store = sqliteStore({ file });
  await store.migrate();
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  return {
    store,
    desk: createAduan({ store, ...parts, plugins: [apiKeys(), viewLog(), parties()] }),
  };
}
