/**
 * Schema 6: an index for whatever else narrows a list, each narrow, so that opening a case hardly costs more. They find what few cases
 * have; what many have is met soon along the order of the list. Which of both it is, the statistics say, and they are told which
 * values are found among open cases, and of regions enough that all below a province can be told.
 */
export const rareListSchema = `
create index ticket_kind on aduan.ticket (tenant, kind, phase);
create index ticket_category on aduan.ticket (tenant, category, phase) where category is not null;
create index ticket_region on aduan.ticket (tenant, region, phase) where region is not null;
create index ticket_team on aduan.ticket (tenant, team, phase) where team is not null;
create index ticket_owed on aduan.ticket (tenant, owed, phase);
create index ticket_guarded on aduan.ticket (tenant, phase) where guarded;
create index ticket_nobody_open on aduan.ticket (tenant, due_order, id) where phase <> 'closed' and assignee is null;
create index ticket_closed_due on aduan.ticket (tenant, due_order, id) where phase = 'closed';
create index ticket_channel on aduan.ticket (tenant, channel, phase, state);
drop index aduan.ticket_state;

create statistics aduan.ticket_phase_kind (mcv) on phase, kind from aduan.ticket;
create statistics aduan.ticket_phase_category (mcv) on phase, category from aduan.ticket;
create statistics aduan.ticket_phase_channel (mcv) on phase, channel from aduan.ticket;
create statistics aduan.ticket_phase_team (mcv) on phase, team from aduan.ticket;
create statistics aduan.ticket_phase_owed (mcv) on phase, owed from aduan.ticket;
alter table aduan.ticket alter column region set statistics 500;
analyze aduan.ticket;
`;
