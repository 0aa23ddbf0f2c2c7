import type { Store } from '@aduan/core';
import { type ConversationColumns, toConversation } from '@aduan/core/store';
import type { Database } from '../database/database.js';

/** Conversations whose wake time has come. */
export const dueWakes = `
  select * from conversation where tenant = :tenant and wake_at <= :now order by wake_at limit :limit`;

/** Conversations with a wake time, the latest first. */
export const wakingNow = `
  select * from conversation where tenant = :tenant and wake_at is not null
  order by wake_at desc limit :limit`;

type WakeMethods = Pick<Store, 'readWakes' | 'listWaking' | 'clearWake'>;

/** Store methods of wake times. */
export function wakeTable({ statements: sql, write }: Database): WakeMethods {
  return {
    readWakes: async (tenant, now, limit) =>
      sql.all<ConversationColumns>(dueWakes, { tenant, now, limit }).map(toConversation),
    listWaking: async (tenant, limit) =>
      sql.all<ConversationColumns>(wakingNow, { tenant, limit }).map(toConversation),
    clearWake: (tenant, id, wakeAt) =>
      write(() => {
        sql.run(
          `update conversation set wake_at = null
           where tenant = :tenant and id = :id and wake_at = :wakeAt`,
          { tenant, id, wakeAt },
        );
      }),
  };
}
