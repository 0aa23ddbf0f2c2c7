import type { Store } from '@aduan/core';
import { type ConversationColumns, toConversation } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import { conversationColumns } from './parties.js';

/** Conversations whose wake time has come. */
export const dueWakes = `select ${conversationColumns} from aduan.conversation
  where tenant = $1 and wake_at <= $2 order by wake_at limit $3`;

/** Conversations with a wake time, the latest first. */
export const wakingNow = `select ${conversationColumns} from aduan.conversation
  where tenant = $1 and wake_at is not null order by wake_at desc limit $2`;

type WakeMethods = Pick<Store, 'readWakes' | 'listWaking' | 'clearWake'>;

/** Store methods of wake times. */
export function wakeTable(database: Database): WakeMethods {
  return {
    async readWakes(tenant, now, limit) {
      const rows = await database.all<ConversationColumns>(dueWakes, [tenant, now, limit]);
      return rows.map(toConversation);
    },
    async listWaking(tenant, limit) {
      const rows = await database.all<ConversationColumns>(wakingNow, [tenant, limit]);
      return rows.map(toConversation);
    },
    async clearWake(tenant, id, wakeAt) {
      await database.all(
        `update aduan.conversation set wake_at = null where tenant = $1 and id = $2 and wake_at = $3`,
        [tenant, id, wakeAt],
      );
    },
  };
}
