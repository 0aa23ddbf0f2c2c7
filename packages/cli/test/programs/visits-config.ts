import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan } from '@aduan/core';
import {
  defineCommand,
  defineEvent,
  definePlugin,
  defineQuery,
  defineState,
  defineTicketCommand,
  instant,
} from '@aduan/core/plugin';
import { sqliteStore } from '@aduan/store-sqlite';
import * as z from 'zod';
import type { DeskConfig } from '../../src/index.js';

const day = z.enum(['monday', 'friday']);
const planned = defineEvent({
  type: 'visits:planned',
  label: { id: 'Kunjungan hari {day}', en: 'A visit on {day}' },
  facts: z.strictObject({ day }),
  shown: { day: 'open' },
});
const state = defineState<{ readonly visits: number }>({
  initial: { visits: 0 },
  shown: { visits: 'open' },
  evolve: (before, event) => (planned.is(event) ? { visits: before.visits + 1 } : before),
});

const visits = definePlugin({
  id: 'visits',
  events: [planned],
  state,
  permissions: { 'visits:plan': ['officer'] },
  setup: () => ({
    commands: {
      plan: defineTicketCommand({
        permission: 'visits:plan',
        input: z.strictObject({ day, text: z.string().max(100).exactOptional() }),
        http: { path: 'visits', summary: 'Plan a visit' },
        decide: (_ticket, { day: on }) => [planned({ day: on })],
      }),
      forget: defineCommand({ input: z.object({}), answer: null, run: async () => {} }),
    },
    queries: {
      weeks: defineQuery({
        permission: 'visits:plan',
        input: z.strictObject({ from: z.int().default(1), only: z.array(day).exactOptional() }),
        answer: z.object({ from: z.int(), since: instant }),
        run: async ({ from }) => ({ from, since: Date.parse('2026-04-14T09:00:00+07:00') }),
      }),
    },
  }),
});

/** A host's desk with a plugin; its file is named by the environment. */
export default function desk(): DeskConfig {
  const store = sqliteStore({ file: process.env.ADUAN_TEST_DATABASE ?? '' });
  const parts = { calendar: kemenkopCalendar, policies: [], channels: {} };
  return { aduan: createAduan({ store, ...parts, plugins: [visits] }), store };
}
