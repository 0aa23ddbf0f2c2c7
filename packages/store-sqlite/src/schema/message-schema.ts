/**
 * Conversations with the bot's session and wake time, and their messages. `revision` numbers the changes of a
 * conversation, so that a reader can ask for newer ones; `provider_message` finds a message by the provider's id.
 */
export const messageSchema = `
create table conversation (
  tenant text not null,
  id text not null,
  hash text not null,
  channel text not null,
  party_id text not null,
  ticket_id text,
  address_record text not null,
  address_index integer not null,
  last_inbound_at integer,
  session_record text,
  session_index integer,
  wake_at integer,
  primary key (tenant, id)
) strict, without rowid;
create index conversation_wake on conversation (tenant, wake_at) where wake_at is not null;
create unique index conversation_hash on conversation (tenant, hash);
create index conversation_party on conversation (tenant, party_id);

create table message (
  sequence integer primary key,
  tenant text not null,
  id text not null,
  conversation_id text not null,
  ticket_id text,
  direction text not null,
  at integer not null,
  status text not null,
  revision integer not null,
  sealed_record text not null,
  sealed_index integer not null
) strict;
create unique index message_id on message (tenant, id);
create unique index message_revision on message (tenant, conversation_id, revision);
create index message_ticket on message (tenant, ticket_id, at, sequence) where ticket_id is not null;

create table provider_message (
  tenant text not null,
  channel text not null,
  provider_id text not null,
  message_id text not null,
  primary key (tenant, channel, provider_id)
) strict, without rowid;
create index provider_message_message on provider_message (tenant, message_id);
`;
