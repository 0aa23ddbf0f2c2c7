import type { Commit, Store } from '@aduan/core';
import { type NoticeColumns, toNotice } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';

type NoticeMethods = Pick<Store, 'dueNotices' | 'holdNotices'>;
type NoticePart = Pick<Commit, 'tenant' | 'notices' | 'noticesDone'>;

/** What waits for the receiver whose notice is due first. */
export const dueNotices = `
  select * from notice where tenant = :tenant and receiver = (
    select receiver from notice where tenant = :tenant and due_at <= :now order by due_at, id limit 1
  ) order by id limit :limit`;

/** Whether all notices that a commit deals with still wait. */
export function areWaiting(sql: Statements, { tenant, noticesDone = [] }: NoticePart): boolean {
  const text = 'select 1 from notice where tenant = :tenant and id = :id';
  return noticesDone.every((id) => sql.get(text, { tenant, id }) !== undefined);
}

/** Puts new notices in line, and takes out those that are dealt with. */
export function writeNotices(sql: Statements, commit: NoticePart): void {
  const { tenant, notices = [], noticesDone = [] } = commit;
  for (const notice of notices) {
    sql.run(
      `insert into notice (tenant, id, receiver, ticket_id, facts, due_at)
       values (:tenant, :id, :receiver, :ticketId, :facts, :dueAt) on conflict do nothing`,
      { tenant, ...notice },
    );
  }
  for (const id of noticesDone) {
    sql.run('delete from notice where tenant = :tenant and id = :id', { tenant, id });
  }
}

/** What officers and units shall hear. */
export function noticeTable({ statements: sql, write }: Database): NoticeMethods {
  return {
    dueNotices: async (tenant, now, limit) =>
      sql.all<NoticeColumns>(dueNotices, { tenant, now, limit }).map(toNotice),
    holdNotices: (tenant, ids, until) =>
      write(() => {
        const text = 'update notice set due_at = :until where tenant = :tenant and id = :id';
        for (const id of ids) sql.run(text, { tenant, id, until });
      }),
  };
}
