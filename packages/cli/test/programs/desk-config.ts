import { createAduan } from '@aduan/core';
import { legalHold } from '@aduan/core/data-protection';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { sqliteStore } from '@aduan/store-sqlite';
import type { DeskConfig } from '../../src/index.js';

/** The desk of a host: its file is named by the environment, and a lawsuit holds everything. */
export default function desk(): DeskConfig {
  const store = sqliteStore({ file: process.env.ADUAN_TEST_DATABASE ?? '' });
  const aduan = createAduan({ store, calendar: kemenkopCalendar, policies: [], channels: {} });
  return { aduan, store, limits: [legalHold(() => '12/Pdt.G/2026')] };
}
