import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { caseFile } from '@aduan/plugins/case-file';
import { viewLog } from '@aduan/plugins/view-log';
import { sqliteStore } from '@aduan/store-sqlite';
import { papers } from '../src/papers.js';

/** Everything that the counter printed. */
export const slips: string[] = [];

const parts = { calendar: kemenkopCalendar, policies: [], channels: {} };

/** A desk with the plugin. Its file is named by the environment, so that the command line opens the same one. */
export default function papersDesk() {
  const store = sqliteStore({ file: process.env.PAPERS_DATABASE ?? '' });
  const print = async (slip: string) => void slips.push(slip);
  return {
    aduan: createAduan({
      store,
      ...parts,
      plugins: [apiKeys(), viewLog(), caseFile(), papers({ print })],
    }),
    store,
  };
}

/** A process on the same store that does not have the plugin. */
export function plainDesk({ store }: Pick<ReturnType<typeof papersDesk>, 'store'>) {
  return createAduan({ store, ...parts });
}
