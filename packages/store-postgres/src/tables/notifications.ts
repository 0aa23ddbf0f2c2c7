import type { Store } from '@aduan/core';
import { type NotificationColumns, toNotification } from '@aduan/core/store';
import type { Database } from '../database/database.js';

type NotificationMethods = Pick<Store, 'dueNotifications' | 'holdNotifications'>;

/** All due notifications of the receiver whose notification is due first. */
export const dueNotifications = `
  select id, receiver, ticket_id, facts, due_at from aduan.notification where tenant = $1 and receiver = (
    select receiver from aduan.notification where tenant = $1 and due_at <= $2 order by due_at, id limit 1
  ) order by id limit $3`;

/** Store methods of notifications to officers and units. */
export function notificationTable(database: Database): NotificationMethods {
  return {
    async dueNotifications(tenant, now, limit) {
      const rows = await database.all<NotificationColumns>(dueNotifications, [tenant, now, limit]);
      return rows.map(toNotification);
    },
    async holdNotifications(tenant, ids, until) {
      await database.run(
        `with held as (
           select id from aduan.notification
           where tenant = $1 and id = any ($2::text[]) order by id for update
         )
         update aduan.notification set due_at = $3 from held
         where notification.tenant = $1 and notification.id = held.id`,
        [tenant, ids, until],
      );
    },
  };
}
