/**
 * Common table expressions that set the status of messages and the next revision of their conversation.
 *
 * @param messages - a query for `id, conversation_id, place`; `place` orders the messages of a conversation
 * @param status - the new status, as SQL
 * @param from - the present statuses that may change, as an SQL list of texts
 */
export function changeStatus(messages: string, status: string, from: string): string {
  return `
    changing as (${messages}),
    revised as (
      insert into aduan.revision (tenant, conversation_id, last)
      select $1, conversation_id, count(*) from changing group by conversation_id order by conversation_id
      on conflict (tenant, conversation_id) do update set last = revision.last + excluded.last
      returning conversation_id, last
    ),
    numbered as (
      select changing.id, changing.place, revised.last
        - count(*) over (partition by changing.conversation_id)
        + row_number() over (partition by changing.conversation_id order by changing.place) as revision
      from changing join revised on revised.conversation_id = changing.conversation_id
    ),
    changed as (
      update aduan.message set status = ${status}, revision = numbered.revision from numbered
      where message.tenant = $1 and message.id = numbered.id and message.status = any (${from})
      returning message.id, message.conversation_id, ticket_id, direction, at, status, message.revision,
        sealed_record, sealed_index, numbered.place
    )`;
}
