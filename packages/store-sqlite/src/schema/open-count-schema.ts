/**
 * Schema 2: open cases counted as they change, so that nobody has to look at all of them for a figure of the
 * dashboard, and an index for each list of few among many. A count is kept by the hour of the deadline.
 */
export const openCountSchema = `
create table open_count (
  tenant text not null,
  due_hour integer not null,
  phase text not null,
  joined integer not null,
  open integer not null,
  primary key (tenant, due_hour, phase, joined)
) strict, without rowid;
insert into open_count (tenant, due_hour, phase, joined, open)
select tenant, due_order / 3600000, phase, lead_id is not null, count(*)
from ticket where phase <> 'closed' group by 1, 2, 3, 4;

create index ticket_concerning on ticket (tenant, due_order, id) where phase <> 'closed' and concerns is not null;
create index ticket_team_open on ticket (tenant, team, due_order, id) where phase <> 'closed' and team is not null;
create index ticket_province_open on ticket (tenant, substr(region, 1, 2), due_order, id) where phase <> 'closed' and region is not null;
create index ticket_closed on ticket (tenant, updated_at, id) where phase = 'closed';
drop index ticket_assignee_open;
create index ticket_assignee_open on ticket (tenant, assignee, due_order, id)
  where phase <> 'closed' and assignee is not null;
`;
