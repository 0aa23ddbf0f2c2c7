/**
 * Schema 1. The tenant comes first in every key, ids are made in the app, nothing runs inside the
 * database (no triggers, no functions). `*_box` and `*_index` say where a text is sealed. Instants are
 * epoch ms. Keys compare byte by byte (`collate "C"`), so that ranges of codes are ranges of an index.
 * `aduan.` stands for the schema that the host chose.
 */
export const firstSchema = `
create table aduan.command (
  tenant text collate "C" not null,
  key text collate "C" not null,
  result text not null,
  at bigint not null,
  ticket_id text collate "C",
  primary key (tenant, key)
);
create index command_at on aduan.command (tenant, at);
create index command_ticket on aduan.command (tenant, ticket_id) where ticket_id is not null;

create table aduan.box (
  tenant text collate "C" not null,
  id text collate "C" not null,
  scope text not null,
  cipher bytea not null,
  primary key (tenant, id)
);

create table aduan.ticket (
  tenant text collate "C" not null,
  id text collate "C" not null,
  number_key text collate "C" not null,
  version int not null,
  ticket text not null,
  state text collate "C" not null,
  phase text collate "C" not null,
  kind text collate "C" not null,
  category text collate "C",
  region text collate "C",
  channel text collate "C" not null,
  team text collate "C",
  assignee text collate "C",
  assigned_at bigint,
  concerns text[] collate "C" not null default '{}',
  lead_id text collate "C",
  place_code text collate "C",
  guarded boolean not null,
  owed boolean not null,
  to_call boolean not null,
  draft text collate "C",
  opened_at bigint not null,
  updated_at bigint not null,
  due_at bigint,
  due_order bigint not null,
  sweep_at bigint,
  sweep_due bigint,
  summary_box text collate "C",
  summary_index int,
  pin_hash text,
  pin_tries int not null default 0,
  pin_locked_until bigint,
  covered int not null default 0,
  primary key (tenant, id)
);
create unique index ticket_number on aduan.ticket (tenant, number_key);
create index ticket_open on aduan.ticket (tenant, due_order, id) where phase <> 'closed';
create index ticket_open_phase on aduan.ticket (tenant, phase, due_order, id) where phase <> 'closed';
create index ticket_to_call on aduan.ticket (tenant, due_order, id) where to_call;
create index ticket_draft on aduan.ticket (tenant, draft, due_order, id) where draft is not null;
create index ticket_assignee_open on aduan.ticket (tenant, assignee) where phase <> 'closed' and assignee is not null;
create index ticket_assignee on aduan.ticket (tenant, assignee, assigned_at) where assignee is not null;
create index ticket_state on aduan.ticket (tenant, state);
create index ticket_due on aduan.ticket (tenant, due_order, id);
create index ticket_joined on aduan.ticket (tenant, due_order, id) where lead_id is not null;
create index ticket_place on aduan.ticket (tenant, place_code, opened_at, id) where place_code is not null;
create index ticket_newest on aduan.ticket (tenant, opened_at, id);
create index ticket_updated on aduan.ticket (tenant, updated_at, id);
create index ticket_sweep on aduan.ticket (tenant, sweep_due, id) where sweep_due is not null;
create index ticket_grown on aduan.ticket (tenant, id) where version > covered;

create table aduan.ticket_reporter (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  party_id text collate "C" not null,
  primary key (tenant, ticket_id, party_id)
);
create index ticket_reporter_party on aduan.ticket_reporter (tenant, party_id, ticket_id);

create table aduan.foreign_id (
  tenant text collate "C" not null,
  id text collate "C" not null,
  system text collate "C" not null,
  ticket_id text collate "C" not null,
  primary key (tenant, id, system)
);

create table aduan.event (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  sequence int not null,
  id text collate "C" not null,
  type text not null,
  at bigint not null,
  actor text not null,
  facts text not null,
  sealed_box text collate "C",
  sealed_index int,
  digest text not null,
  link text not null,
  primary key (tenant, ticket_id, sequence)
);
create unique index event_id on aduan.event (tenant, id);

create table aduan.party (
  tenant text collate "C" not null,
  id text collate "C" not null,
  created_at bigint not null,
  profile_box text collate "C",
  profile_index int,
  merged_into text collate "C" check (merged_into <> id),
  version int not null default 0,
  covered int not null default 0,
  primary key (tenant, id)
);
create index party_merged on aduan.party (tenant, merged_into) where merged_into is not null;
create index party_grown on aduan.party (tenant, id) where version > covered;
create index party_decided on aduan.party (tenant, id) where version > 0;

create table aduan.identity (
  tenant text collate "C" not null,
  hash text collate "C" not null,
  kind text not null,
  evidence text collate "C" not null,
  party_id text collate "C" not null,
  sealed_box text collate "C" not null,
  sealed_index int not null,
  primary key (tenant, hash, party_id, evidence)
);
create unique index identity_proved on aduan.identity (tenant, hash) where evidence = 'channel';
create index identity_party on aduan.identity (tenant, party_id);

create table aduan.conversation (
  tenant text collate "C" not null,
  id text collate "C" not null,
  hash text collate "C" not null,
  channel text not null,
  party_id text collate "C" not null,
  ticket_id text collate "C",
  address_box text collate "C" not null,
  address_index int not null,
  last_inbound_at bigint,
  session_box text collate "C",
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
  sealed_box text collate "C" not null,
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
  primary key (tenant, id)
);
create index outbox_due on aduan.outbox (tenant, available_at, sequence) where state in ('pending', 'sending');
create index outbox_conversation on aduan.outbox (tenant, conversation_id, sequence) where state in ('pending', 'sending');
create index outbox_ticket on aduan.outbox (tenant, ticket_id, target, sequence)
  where state in ('pending', 'sending') and conversation_id is null;
create index outbox_sent on aduan.outbox (tenant, available_at) where state = 'sent';
create index outbox_stuck on aduan.outbox (tenant, sequence) where state in ('dead', 'uncertain');

create table aduan.ledger (
  tenant text collate "C" not null,
  ledger text collate "C" not null,
  sequence int not null,
  subject text collate "C",
  entry text not null,
  link text not null,
  primary key (tenant, ledger, sequence)
);
create index ledger_subject on aduan.ledger (tenant, ledger, subject, sequence) where subject is not null;

create table aduan.notice (
  tenant text collate "C" not null,
  id text collate "C" not null,
  receiver text collate "C" not null,
  ticket_id text collate "C" not null,
  facts text not null,
  due_at bigint not null,
  primary key (tenant, id)
);
create index notice_due on aduan.notice (tenant, due_at, id);
create index notice_receiver on aduan.notice (tenant, receiver, id);

create table aduan.number_series (
  tenant text collate "C" not null,
  series text collate "C" not null,
  next bigint not null,
  primary key (tenant, series)
);

create table aduan.data_key (
  tenant text collate "C" not null,
  scope text collate "C" not null,
  generation integer not null,
  id text collate "C" not null,
  wrapped bytea not null,
  retired boolean not null default false,
  primary key (tenant, scope, generation)
);

create table aduan.stored_value (
  tenant text collate "C" not null,
  key text collate "C" not null,
  value bytea not null,
  expires_at bigint,
  primary key (tenant, key)
);
create index stored_value_expiry on aduan.stored_value (tenant, expires_at) where expires_at is not null;

create table aduan.blob (
  key text collate "C" primary key,
  upload uuid not null
);
create table aduan.blob_part (
  upload uuid not null,
  part integer not null,
  content bytea not null,
  primary key (upload, part)
);
alter table aduan.blob_part alter column content set storage external;
create table aduan.blob_upload (
  upload uuid primary key,
  begun_at timestamptz not null
);
`;
