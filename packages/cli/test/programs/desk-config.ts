import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { categoryTree, createAduan } from '@aduan/core';
import { parties } from '@aduan/plugins/parties';
import { viewLog } from '@aduan/plugins/view-log';
import { sqliteStore } from '@aduan/store-sqlite';
import type { DeskConfig } from '../../src/index.js';

/** A host's desk: its file is named by the environment, an inquiry covers everything, and it has a view log. */
export default function desk(): DeskConfig {
  const store = sqliteStore({ file: process.env.ADUAN_TEST_DATABASE ?? '' });
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    categories: categoryTree(
      ['izin', 'izin.usaha'].map((code) => ({ code, label: { id: code, en: code } })),
    ),
    plugins: [viewLog(), parties()],
    erasureLimits: [() => [{ code: 'inquiry', source: '12/Pdt.G/2026' }]],
  });
  return { aduan, store };
}
