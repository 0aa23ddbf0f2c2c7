/**
 * Conversations with the bot's session and wake time, and their messages. `revision` numbers the changes of a
 * conversation, so that a reader can ask for newer ones; `provider_message` finds a message by the provider's id.
 */
export const messageSchema = `
create table aduan.conversation (
  tenant text collate "C" not null,
  id text collate "C" not null,
  hash text collate "C" not null,
  channel text not null,
  party_id text collate "C" not null,
  ticket_id text collate "C",
  address_record text collate "C" not null,
  address_index int not null,
  last_inbound_at bigint,
  session_record text collate "C",
  session_index int,
  wake_at bigint,
  primary key (tenant, id)
);
create index conversation_wake on aduan.conversation (tenant, wake_at) where wake_at is not null;
create unique index conversation_hash on aduan.conversation (tenant, hash);
create index conversation_party on aduan.conversation (tenant, party_id);

create table aduan.revision (
  tenant text collate "C" not null,
  conversation_id text collate "C" not null,
  last int not null,
  primary key (tenant, conversation_id)
);

create table aduan.message (
  tenant text collate "C" not null,
  id text collate "C" not null,
  sequence bigint not null generated always as identity,
  conversation_id text collate "C" not null,
  ticket_id text collate "C",
  direction text collate "C" not null,
  at bigint not null,
  status text collate "C" not null,
  revision int not null,
  sealed_record text collate "C" not null,
  sealed_index int not null,
  primary key (tenant, id)
);
create unique index message_revision on aduan.message (tenant, conversation_id, revision);
create index message_ticket on aduan.message (tenant, ticket_id, at, sequence) where ticket_id is not null;

create table aduan.provider_message (
  tenant text collate "C" not null,
  channel text collate "C" not null,
  provider_id text collate "C" not null,
  message_id text collate "C" not null,
  primary key (tenant, channel, provider_id)
);
create index provider_message_message on aduan.provider_message (tenant, message_id);
`;
