/** Inbound events, unique by key, until they are processed; and the process that holds each conversation. */
const inboxTables = `
create table inbox (
  sequence integer primary key autoincrement,
  tenant text not null,
  channel text not null,
  account text not null,
  key text not null,
  conversation_hash text not null,
  payload blob,
  received_at integer not null,
  state text not null default 'pending',
  attempts integer not null default 0,
  available_at integer not null default 0,
  error text not null default ''
) strict;
create unique index inbox_key on inbox (tenant, channel, account, key);
create index inbox_pending on inbox (tenant, sequence) where state = 'pending';
create index inbox_conversation on inbox (tenant, conversation_hash, sequence) where state = 'pending';
create index inbox_done on inbox (tenant, received_at) where state = 'done';
create index inbox_dead on inbox (tenant, sequence) where state = 'dead';

create table inbox_lease (
  tenant text not null,
  conversation_hash text not null,
  fence integer not null,
  until integer not null,
  primary key (tenant, conversation_hash)
) strict, without rowid;
`;

/** Outbound deliveries, in order per conversation or ticket. */
const outboxTable = `
create table outbox (
  sequence integer primary key autoincrement,
  tenant text not null,
  id text not null,
  target text not null,
  conversation_id text,
  ticket_id text,
  message_id text,
  payload blob,
  due_at integer not null,
  state text not null default 'pending',
  attempt integer not null default 0,
  unsettled_before integer not null default 0,
  available_at integer not null,
  error text not null default '',
  unsettled integer not null generated always as (state in ('pending', 'sending')) stored
) strict;
create unique index outbox_id on outbox (tenant, id);
create index outbox_due on outbox (tenant, available_at, sequence) where unsettled = 1;
create index outbox_conversation on outbox (tenant, conversation_id, sequence) where unsettled = 1;
create index outbox_ticket on outbox (tenant, ticket_id, target, sequence)
  where unsettled = 1 and conversation_id is null;
create index outbox_sent on outbox (tenant, available_at) where state = 'sent';
create index outbox_dead_letters on outbox (tenant, sequence) where state in ('dead', 'uncertain');
`;

export const queueSchema = inboxTables + outboxTable;
