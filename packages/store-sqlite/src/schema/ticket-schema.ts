import { noDeadline } from '@aduan/core/store';

/** Status of a ticket's last obligation; must equal the expression of its index, which is used only for the same text. */
export const lastAnswer = "(ticket ->> '$.obligations[#-1].status')";

/** Whether a ticket is in the category of emergencies; must equal the expression of its index, which is used only for the same text. */
export const isEmergency =
  "(category = 'darurat' or (category > 'darurat.' and category < 'darurat/'))";

/** Sort key of open emergencies: negative, so before all other tickets. */
export const urgentOrder = `(due_order - ${noDeadline})`;

/**
 * Tickets as JSON. Filter columns are computed from the ticket, so the two cannot disagree; only `state` is stored,
 * since no index covers a computed column. Every filter has an index. Where it counts or finds few tickets, the index
 * begins with the phase and covers the query. Filters that match many tickets meet them soon while scanning in list
 * order.
 */
const ticketTable = `
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
  summary_record text,
  summary_index integer,
  pin_hash text,
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
  recusals text generated always as (nullif(ticket -> '$.recusals', '[]')) stored,
  lead_id text generated always as (ticket ->> '$.leadId') stored,
  place_code text generated always as (coalesce(ticket ->> '$.cooperative.villageCode', ticket ->> '$.region')) stored,
  opened_at integer not null generated always as (ticket ->> '$.openedAt') stored,
  updated_at integer not null generated always as (ticket ->> '$.updatedAt') stored,
  due_order integer not null generated always as (coalesce(due_at, ${noDeadline})) stored,
  no_way integer not null default 0,
  calendar text not null,
  policies text not null,
  primary key (tenant, id)
) strict;
create unique index ticket_number on ticket (tenant, number_key);
create index ticket_open on ticket (tenant, due_order, id) where phase <> 'closed';
create index ticket_open_phase on ticket (tenant, phase, due_at) where phase <> 'closed';
create index ticket_to_call on ticket (tenant, due_order, id) where to_call = 1;
create index ticket_draft on ticket (tenant, draft, due_order, id) where draft is not null;
create index ticket_assignee on ticket (tenant, assignee, assigned_at) where assigned_at is not null;
create index ticket_state on ticket (tenant, state);
create index ticket_due on ticket (tenant, due_order, id);
create index ticket_joined on ticket (tenant, due_order, id) where lead_id is not null;
create index ticket_place on ticket (tenant, place_code, opened_at, id) where place_code is not null;
create index ticket_newest on ticket (tenant, opened_at, id);
create index ticket_updated on ticket (tenant, updated_at, id);
create index ticket_grown on ticket (tenant, id) where version > covered;
create index ticket_recusals on ticket (tenant, due_order, id) where phase <> 'closed' and recusals is not null;
create index ticket_team_open on ticket (tenant, team, due_order, id) where phase <> 'closed' and team is not null;
create index ticket_province_open on ticket (tenant, substr(region, 1, 2), due_order, id) where phase <> 'closed' and region is not null;
create index ticket_closed on ticket (tenant, updated_at, id) where phase = 'closed';
create index ticket_assignee_open on ticket (tenant, assignee, due_order, id)
  where phase <> 'closed' and assignee is not null;
create index ticket_sweep on ticket (tenant, sweep_at, id) where sweep_at is not null;
create index ticket_kind on ticket (tenant, phase, kind);
create index ticket_channel on ticket (tenant, phase, channel);
create index ticket_category on ticket (tenant, phase, category) where category is not null;
create index ticket_region on ticket (tenant, phase, region) where region is not null;
create index ticket_team on ticket (tenant, phase, team) where team is not null;
create index ticket_officer on ticket (tenant, phase, assignee) where assignee is not null;
create index ticket_owed on ticket (tenant, phase) where owed = 1;
create index ticket_guarded on ticket (tenant, phase) where (ticket ->> '$.anonymous' or ticket ->> '$.confidential') = 1;
create index ticket_nobody_open on ticket (tenant, due_order, id) where phase <> 'closed' and assignee is null;
create index ticket_closed_due on ticket (tenant, due_order, id) where phase = 'closed';
create index ticket_no_way on ticket (tenant, due_order, id) where no_way = 1;
create index ticket_answer on ticket (tenant, phase, ${lastAnswer});
create index ticket_urgent on ticket (tenant, ${urgentOrder}, id) where phase <> 'closed' and ${isEmergency};
create index ticket_terms on ticket (tenant, calendar, policies, phase, due_at) where phase <> 'closed';
`;

/** Reporters of tickets, ids in other systems, and events as a chain. */
const historyTables = `
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
  sealed_record text,
  sealed_index integer,
  digest text not null,
  link text not null,
  primary key (tenant, ticket_id, sequence)
) strict;
create unique index event_id on event (tenant, id);
`;

/**
 * Counts of open tickets by hour of the deadline, kept up to date, so that a dashboard need not scan tickets. Sweep
 * leases are narrow rows of their own, since an update of the ticket would parse its JSON and rewrite all its index
 * entries. A claim inserts a lease; the commit that handles the ticket deletes it.
 */
const besideTickets = `
create table open_count (
  tenant text not null,
  due_hour integer not null,
  phase text not null,
  joined integer not null,
  open integer not null,
  primary key (tenant, due_hour, phase, joined)
) strict, without rowid;

create table sweep_lease (
  tenant text not null,
  ticket_id text not null,
  sweep_at integer not null,
  until integer not null,
  primary key (tenant, ticket_id)
) strict, without rowid;
`;

export const ticketSchema = ticketTable + historyTables + besideTickets;
