import type { Commit, Store } from '@aduan/core';
import { type NotificationColumns, toNotification } from '@aduan/core/store';
import type { Database } from '../database/database.js';
import type { Statements } from '../database/statements.js';

type NotificationMethods = Pick<Store, 'dueNotifications' | 'holdNotifications'>;
type NotificationPart = Pick<Commit, 'tenant' | 'notifications' | 'notificationsDone'>;

/** All due notifications of the receiver whose notification is due first. */
export const dueNotifications = `
  select * from notification where tenant = :tenant and receiver = (
    select receiver from notification where tenant = :tenant and due_at <= :now order by due_at, id limit 1
  ) order by id limit :limit`;

/** Whether all notifications that a commit handles still wait. */
export function areWaiting(
  sql: Statements,
  { tenant, notificationsDone = [] }: NotificationPart,
): boolean {
  const text = 'select 1 from notification where tenant = :tenant and id = :id';
  return notificationsDone.every((id) => sql.get(text, { tenant, id }) !== undefined);
}

/** Inserts new notifications and deletes handled ones. */
export function writeNotifications(sql: Statements, commit: NotificationPart): void {
  const { tenant, notifications = [], notificationsDone = [] } = commit;
  for (const notification of notifications) {
    sql.run(
      `insert into notification (tenant, id, receiver, ticket_id, facts, due_at)
       values (:tenant, :id, :receiver, :ticketId, :facts, :dueAt) on conflict do nothing`,
      { tenant, ...notification },
    );
  }
  for (const id of notificationsDone) {
    sql.run('delete from notification where tenant = :tenant and id = :id', { tenant, id });
  }
}

/** Store methods of notifications to officers and units. */
export function notificationTable({ statements: sql, write }: Database): NotificationMethods {
  return {
    dueNotifications: async (tenant, now, limit) =>
      sql.all<NotificationColumns>(dueNotifications, { tenant, now, limit }).map(toNotification),
    holdNotifications: (tenant, ids, until) =>
      write(() => {
        const text = 'update notification set due_at = :until where tenant = :tenant and id = :id';
        for (const id of ids) sql.run(text, { tenant, id, until });
      }),
  };
}
