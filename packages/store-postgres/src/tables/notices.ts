import type { Store } from '@aduan/core';
import { type NoticeColumns, toNotice } from '@aduan/core/store';
import type { Database } from '../database/database.js';

type NoticeMethods = Pick<Store, 'dueNotices' | 'holdNotices'>;

/** What waits for the receiver whose notice is due first. */
export const dueNotices = `
  select id, receiver, ticket_id, facts, due_at from aduan.notice where tenant = $1 and receiver = (
    select receiver from aduan.notice where tenant = $1 and due_at <= $2 order by due_at, id limit 1
  ) order by id limit $3`;

/** What officers and units shall hear. */
export function noticeTable(database: Database): NoticeMethods {
  return {
    async dueNotices(tenant, now, limit) {
      const rows = await database.all<NoticeColumns>(dueNotices, [tenant, now, limit]);
      return rows.map(toNotice);
    },
    async holdNotices(tenant, ids, until) {
      await database.run(
        `with held as (
           select id from aduan.notice
           where tenant = $1 and id = any ($2::text[]) order by id for update
         )
         update aduan.notice set due_at = $3 from held
         where notice.tenant = $1 and notice.id = held.id`,
        [tenant, ids, until],
      );
    },
  };
}
