/** Inbound events, unique by key, until they are processed; and the instance that holds each conversation. */
const inboxTables = `
create table aduan.inbox (
  tenant text collate "C" not null,
  sequence bigint not null generated always as identity,
  channel text collate "C" not null,
  account text collate "C" not null,
  key text collate "C" not null,
  conversation_hash text collate "C" not null,
  payload bytea,
  received_at bigint not null,
  state text collate "C" not null default 'pending',
  attempts int not null default 0,
  available_at bigint not null default 0,
  error text not null default '',
  primary key (tenant, channel, account, key)
);
create index inbox_sequence on aduan.inbox (tenant, sequence);
create index inbox_pending on aduan.inbox (tenant, sequence) where state = 'pending';
create index inbox_conversation on aduan.inbox (tenant, conversation_hash, sequence) where state = 'pending';
create index inbox_done on aduan.inbox (tenant, received_at) where state = 'done';
create index inbox_dead on aduan.inbox (tenant, sequence) where state = 'dead';

create table aduan.inbox_lease (
  tenant text collate "C" not null,
  conversation_hash text collate "C" not null,
  fence int not null,
  until bigint not null,
  primary key (tenant, conversation_hash)
);
`;

/**
 * Outbound deliveries, in order per conversation or ticket. `handed_until` is the time until which a delivery counts as
 * handed over to a relay with its own jobs; without such a relay it stays 0.
 */
const outboxTable = `
create table aduan.outbox (
  tenant text collate "C" not null,
  id text collate "C" not null,
  sequence bigint not null generated always as identity,
  target text collate "C" not null,
  conversation_id text collate "C",
  ticket_id text collate "C",
  message_id text collate "C",
  payload bytea,
  due_at bigint not null,
  state text collate "C" not null default 'pending',
  attempt int not null default 0,
  unsettled_before boolean not null default false,
  available_at bigint not null,
  error text not null default '',
  handed_until bigint not null default 0,
  primary key (tenant, id)
);
create index outbox_due on aduan.outbox (tenant, available_at, sequence) where state in ('pending', 'sending');
create index outbox_conversation on aduan.outbox (tenant, conversation_id, sequence) where state in ('pending', 'sending');
create index outbox_ticket on aduan.outbox (tenant, ticket_id, target, sequence)
  where state in ('pending', 'sending') and conversation_id is null;
create index outbox_sent on aduan.outbox (tenant, available_at) where state = 'sent';
create index outbox_dead_letters on aduan.outbox (tenant, sequence) where state in ('dead', 'uncertain');
create index outbox_handed on aduan.outbox (tenant, greatest(available_at, handed_until), sequence)
  where state in ('pending', 'sending');
`;

export const queueSchema = inboxTables + outboxTable;
