import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import type { DeskConfig } from '../../src/index.js';

const inventory = {
  legalBasis: { id: 'Tugas kepentingan umum', en: 'A task in the public interest' },
  recipients: [],
} satisfies DeskConfig['inventory'];

/** A host's desk; what it says of its data is left out where the environment says so. */
export default function desk(): DeskConfig {
  const store = memoryStore();
  const parts = { calendar: kemenkopCalendar, policies: [], channels: {} };
  const stated = process.env.ADUAN_TEST_INVENTORY === 'none' ? {} : { inventory };
  return { aduan: createAduan({ store, ...parts }), store, ...stated };
}
