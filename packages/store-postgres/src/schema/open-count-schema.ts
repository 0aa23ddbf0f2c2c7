/**
 * Schema 3: open cases counted as they change, so that nobody has to look at all of them for a figure of the
 * dashboard, and an index for each list of few among many. A count is kept by the hour of the deadline, in four places
 * each, so that those who open cases seldom wait for each other.
 */
export const openCountSchema = `
create table aduan.open_count (
  tenant text collate "C" not null,
  due_hour bigint not null,
  phase text collate "C" not null,
  joined boolean not null,
  slot int not null,
  open int not null,
  primary key (tenant, due_hour, phase, joined, slot)
) with (fillfactor = 60);
insert into aduan.open_count (tenant, due_hour, phase, joined, slot, open)
select tenant, due_order / 3600000, phase, lead_id is not null, ascii(right(id, 1)) % 4, count(*)
from aduan.ticket where phase <> 'closed' group by 1, 2, 3, 4, 5;

create index ticket_concerning on aduan.ticket (tenant, due_order, id) where phase <> 'closed' and concerns <> '{}';
create index ticket_team_open on aduan.ticket (tenant, team, due_order, id) where phase <> 'closed' and team is not null;
create index ticket_province_open on aduan.ticket (tenant, left(region, 2), due_order, id)
  where phase <> 'closed' and region is not null;
create index ticket_closed on aduan.ticket (tenant, updated_at, id) where phase = 'closed';
drop index aduan.ticket_assignee_open;
create index ticket_assignee_open on aduan.ticket (tenant, assignee, due_order, id)
  where phase <> 'closed' and assignee is not null;
`;
