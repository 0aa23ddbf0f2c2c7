import type { WaitingNotification } from '@aduan/core';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/** Inserts notifications of officers and units; a known id stays unchanged. */
export function notificationPart(
  tenant: string,
  notifications: readonly WaitingNotification[],
  parameters: Parameters,
): CommitPart {
  const column = columnOf(notifications, parameters);
  const lists = [
    column('text', ({ id }) => id),
    column('text', ({ receiver }) => receiver),
    column('text', ({ ticketId }) => ticketId),
    column('text', ({ facts }) => facts),
    column('bigint', ({ dueAt }) => dueAt),
  ];
  const names = 'id, receiver, ticket_id, facts, due_at';
  return {
    text: `
    added_notice as (
      insert into aduan.notification (tenant, ${names})
      select ${tenant}, ${names} from unnest(${lists.join(', ')}) as one (${names})
      on conflict (tenant, id) do nothing
    )`,
  };
}

/** Deletes handled notifications, if all of them still wait. */
export function notificationsDonePart(
  tenant: string,
  ids: readonly string[],
  { add }: Parameters,
): CommitPart {
  return {
    // Locked in a fixed order first, so that two commits on the same notifications cannot deadlock.
    text: `
    locked_notification as (
      select id from aduan.notification
      where tenant = ${tenant} and id = any (${add(ids, 'text[]')}) order by id for update
    ),
    done_notice as (
      delete from aduan.notification using locked_notification
      where notification.tenant = ${tenant} and notification.id = locked_notification.id returning 1
    )`,
    holds: `(select count(*) from done_notice) = ${add(ids.length, 'int')}`,
  };
}
