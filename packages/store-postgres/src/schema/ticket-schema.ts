import { noDeadline } from '@aduan/core/store';

/** Status of a ticket's last obligation; must equal the expression of its index, which is used only for the same text. */
export const lastAnswer = "(ticket::json -> 'obligations' -> -1 ->> 'status')";

/** Whether a ticket is in the category of emergencies; must equal the expression of its index, which is used only for the same text. */
export const isEmergency =
  "(category = 'darurat' or (category > 'darurat.' and category < 'darurat/'))";

/** Sort key of open emergencies: negative, so before all other tickets. */
export const urgentOrder = `(due_order - ${noDeadline})`;

/**
 * Tickets as JSON, with separate filter columns. Every filter has a narrow index, so an insert stays cheap. Selective
 * filters use their index; others soon find matches while scanning in list order. The planner decides by statistics,
 * which cover the value combinations of open tickets; regions and officers have larger targets, so that all values are
 * covered.
 */
const ticketTable = `
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
  recusals text[] collate "C" not null default '{}',
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
  summary_record text collate "C",
  summary_index int,
  pin_hash text,
  covered int not null default 0,
  no_way boolean not null default false,
  calendar text collate "C" not null,
  policies text collate "C" not null,
  primary key (tenant, id)
);
create unique index ticket_number on aduan.ticket (tenant, number_key);
create index ticket_open on aduan.ticket (tenant, due_order, id) where phase <> 'closed';
create index ticket_open_phase on aduan.ticket (tenant, phase, due_order, id) where phase <> 'closed';
create index ticket_to_call on aduan.ticket (tenant, due_order, id) where to_call;
create index ticket_draft on aduan.ticket (tenant, draft, due_order, id) where draft is not null;
create index ticket_assignee on aduan.ticket (tenant, assignee, assigned_at) where assignee is not null;
create index ticket_due on aduan.ticket (tenant, due_order, id);
create index ticket_joined on aduan.ticket (tenant, due_order, id) where lead_id is not null;
create index ticket_place on aduan.ticket (tenant, place_code, opened_at, id) where place_code is not null;
create index ticket_newest on aduan.ticket (tenant, opened_at, id);
create index ticket_updated on aduan.ticket (tenant, updated_at, id);
create index ticket_grown on aduan.ticket (tenant, id) where version > covered;
create index ticket_recusals on aduan.ticket (tenant, due_order, id) where phase <> 'closed' and recusals <> '{}';
create index ticket_team_open on aduan.ticket (tenant, team, due_order, id) where phase <> 'closed' and team is not null;
create index ticket_province_open on aduan.ticket (tenant, left(region, 2), due_order, id)
  where phase <> 'closed' and region is not null;
create index ticket_closed on aduan.ticket (tenant, updated_at, id) where phase = 'closed';
create index ticket_assignee_open on aduan.ticket (tenant, assignee, due_order, id)
  where phase <> 'closed' and assignee is not null;
create index ticket_sweep on aduan.ticket (tenant, sweep_at, id) where sweep_at is not null;
create index ticket_kind on aduan.ticket (tenant, kind, phase);
create index ticket_category on aduan.ticket (tenant, category, phase) where category is not null;
create index ticket_region on aduan.ticket (tenant, region, phase) where region is not null;
create index ticket_team on aduan.ticket (tenant, team, phase) where team is not null;
create index ticket_owed on aduan.ticket (tenant, owed, phase);
create index ticket_guarded on aduan.ticket (tenant, phase) where guarded;
create index ticket_nobody_open on aduan.ticket (tenant, due_order, id) where phase <> 'closed' and assignee is null;
create index ticket_closed_due on aduan.ticket (tenant, due_order, id) where phase = 'closed';
create index ticket_channel on aduan.ticket (tenant, channel, phase, state);
create index ticket_no_way on aduan.ticket (tenant, due_order, id) where no_way;
create index ticket_answer on aduan.ticket (tenant, ${lastAnswer}, phase);
create index ticket_officer on aduan.ticket (tenant, assignee, phase) where assignee is not null;
create index ticket_urgent on aduan.ticket (tenant, ${urgentOrder}, id) where phase <> 'closed' and ${isEmergency};
create index ticket_terms on aduan.ticket (tenant, calendar, policies, phase, due_at) where phase <> 'closed';

create statistics aduan.ticket_phase_kind (mcv) on phase, kind from aduan.ticket;
create statistics aduan.ticket_phase_category (mcv) on phase, category from aduan.ticket;
create statistics aduan.ticket_phase_channel (mcv) on phase, channel from aduan.ticket;
create statistics aduan.ticket_phase_team (mcv) on phase, team from aduan.ticket;
create statistics aduan.ticket_phase_owed (mcv) on phase, owed from aduan.ticket;
alter table aduan.ticket alter column region set statistics 500;
create statistics aduan.ticket_phase_assignee (mcv) on phase, assignee from aduan.ticket;
alter statistics aduan.ticket_phase_assignee set statistics 1000;
`;

/** Reporters of tickets, ids in other systems, and events as a chain. */
const historyTables = `
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
  sealed_record text collate "C",
  sealed_index int,
  digest text not null,
  link text not null,
  primary key (tenant, ticket_id, sequence)
);
create unique index event_id on aduan.event (tenant, id);
`;

/**
 * Counts of open tickets, kept up to date, so that a dashboard need not scan tickets. They are split by hour of the
 * deadline and into four slots, to reduce waiting between writers. Sweep leases are narrow rows of their own, since an
 * update of the ticket would copy the whole row and all its index entries. A claim inserts a lease; the commit that
 * handles the ticket deletes it.
 */
const besideTickets = `
create table aduan.open_count (
  tenant text collate "C" not null,
  due_hour bigint not null,
  phase text collate "C" not null,
  joined boolean not null,
  slot int not null,
  open int not null,
  primary key (tenant, due_hour, phase, joined, slot)
) with (fillfactor = 60);

create table aduan.sweep_lease (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  sweep_at bigint not null,
  until bigint not null,
  primary key (tenant, ticket_id)
) with (fillfactor = 70);
`;

export const ticketSchema = ticketTable + historyTables + besideTickets;
