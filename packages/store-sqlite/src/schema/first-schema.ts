import { noDeadline } from '@aduan/core/store';

/**
 * Schema 1. The tenant comes first in every key. `*_box` and `*_index` say where a text is sealed.
 * Instants are epoch ms. What lists of tickets look at is computed from the ticket itself, so that
 * the two cannot disagree; `state` is written beside it, since no index covers a computed column.
 */
export const firstSchema = `
create table setting (
  name text primary key,
  value text not null
) strict, without rowid;

create table command (
  tenant text not null,
  key text not null,
  result text not null,
  at integer not null,
  ticket_id text,
  primary key (tenant, key)
) strict, without rowid;
create index command_at on command (tenant, at);
create index command_ticket on command (tenant, ticket_id) where ticket_id is not null;

create table box (
  tenant text not null,
  id text not null,
  scope text not null,
  cipher blob not null,
  primary key (tenant, id)
) strict;

create table ticket (
  tenant text not null,
  id text not null,
  number_key text not null,
  ticket text not null,
  state text not null,
  owed integer not null,
  to_call integer not null,
  due_at integer,
  sweep_at integer,
  sweep_due integer,
  summary_box text,
  summary_index integer,
  pin_hash text,
  pin_tries integer not null default 0,
  pin_locked_until integer,
  covered integer not null default 0,
  version integer not null generated always as (ticket ->> '$.version') stored,
  phase text not null generated always as (ticket ->> '$.phase') stored,
  kind text not null generated always as (ticket ->> '$.kind') stored,
  category text generated always as (ticket ->> '$.category') stored,
  region text generated always as (ticket ->> '$.region') stored,
  channel text not null generated always as (ticket ->> '$.channel') stored,
  team text generated always as (ticket ->> '$.team') stored,
  assignee text generated always as (ticket ->> '$.assignee') stored,
  assigned_at integer generated always as (ticket ->> '$.assignedAt') stored,
  draft text generated always as (ticket ->> '$.draft.status') stored,
  concerns text generated always as (nullif(ticket -> '$.concerns', '[]')) stored,
  lead_id text generated always as (ticket ->> '$.leadId') stored,
  place_code text generated always as (coalesce(ticket ->> '$.cooperative.villageCode', ticket ->> '$.region')) stored,
  opened_at integer not null generated always as (ticket ->> '$.openedAt') stored,
  updated_at integer not null generated always as (ticket ->> '$.updatedAt') stored,
  due_order integer not null generated always as (coalesce(due_at, ${noDeadline})) stored,
  primary key (tenant, id)
) strict;
create unique index ticket_number on ticket (tenant, number_key);
create index ticket_open on ticket (tenant, due_order, id) where phase <> 'closed';
create index ticket_open_phase on ticket (tenant, phase, due_at) where phase <> 'closed';
create index ticket_to_call on ticket (tenant, due_order, id) where to_call = 1;
create index ticket_draft on ticket (tenant, draft, due_order, id) where draft is not null;
create index ticket_assignee_open on ticket (tenant, assignee) where phase <> 'closed' and assignee is not null;
create index ticket_assignee on ticket (tenant, assignee, assigned_at) where assigned_at is not null;
create index ticket_state on ticket (tenant, state);
create index ticket_due on ticket (tenant, due_order, id);
create index ticket_joined on ticket (tenant, due_order, id) where lead_id is not null;
create index ticket_place on ticket (tenant, place_code, opened_at, id) where place_code is not null;
create index ticket_newest on ticket (tenant, opened_at, id);
create index ticket_updated on ticket (tenant, updated_at, id);
create index ticket_sweep on ticket (tenant, sweep_due, id) where sweep_due is not null;
create index ticket_grown on ticket (tenant, id) where version > covered;

create table ticket_reporter (
  tenant text not null,
  ticket_id text not null,
  party_id text not null,
  primary key (tenant, ticket_id, party_id)
) strict, without rowid;
create index ticket_reporter_party on ticket_reporter (tenant, party_id, ticket_id);

create table foreign_id (
  tenant text not null,
  id text not null,
  system text not null,
  ticket_id text not null,
  primary key (tenant, id, system)
) strict, without rowid;

create table event (
  tenant text not null,
  ticket_id text not null,
  sequence integer not null,
  id text not null,
  type text not null,
  at integer not null,
  actor text not null,
  facts text not null,
  sealed_box text,
  sealed_index integer,
  digest text not null,
  link text not null,
  primary key (tenant, ticket_id, sequence)
) strict;
create unique index event_id on event (tenant, id);

create table party (
  tenant text not null,
  id text not null,
  created_at integer not null,
  profile_box text,
  profile_index integer,
  merged_into text check (merged_into <> id),
  version integer not null default 0,
  covered integer not null default 0,
  primary key (tenant, id)
) strict, without rowid;
create index party_merged on party (tenant, merged_into) where merged_into is not null;
create index party_grown on party (tenant, id) where version > covered;
create index party_decided on party (tenant, id) where version > 0;

create table identity (
  tenant text not null,
  hash text not null,
  kind text not null,
  evidence text not null,
  party_id text not null,
  sealed_box text not null,
  sealed_index integer not null,
  primary key (tenant, hash, party_id, evidence)
) strict, without rowid;
create unique index identity_proved on identity (tenant, hash) where evidence = 'channel';
create index identity_party on identity (tenant, party_id);

create table conversation (
  tenant text not null,
  id text not null,
  hash text not null,
  channel text not null,
  party_id text not null,
  ticket_id text,
  address_box text not null,
  address_index integer not null,
  last_inbound_at integer,
  session_box text,
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
  sealed_box text not null,
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
create index outbox_stuck on outbox (tenant, sequence) where state in ('dead', 'uncertain');

create table ledger (
  tenant text not null,
  ledger text not null,
  sequence integer not null,
  subject text,
  entry text not null,
  link text not null,
  primary key (tenant, ledger, sequence)
) strict;
create index ledger_subject on ledger (tenant, ledger, subject, sequence) where subject is not null;

create table notice (
  tenant text not null,
  id text not null,
  receiver text not null,
  ticket_id text not null,
  facts text not null,
  due_at integer not null,
  primary key (tenant, receiver, id)
) strict, without rowid;
create unique index notice_id on notice (tenant, id);
create index notice_due on notice (tenant, due_at, id);

create table number_series (
  tenant text not null,
  series text not null,
  next integer not null,
  primary key (tenant, series)
) strict, without rowid;

create table data_key (
  tenant text not null,
  scope text not null,
  generation integer not null,
  id text not null,
  wrapped blob not null,
  retired integer not null default 0,
  primary key (tenant, scope, generation)
) strict;

create table stored_value (
  tenant text not null,
  key text not null,
  value blob not null,
  expires_at integer,
  primary key (tenant, key)
) strict;
create index stored_value_expiry on stored_value (tenant, expires_at) where expires_at is not null;
`;
