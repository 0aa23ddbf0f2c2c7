/**
 * Schema 4: an index for whatever else narrows a list, each behind the phase, so that few are counted and found without
 * looking at a case. What many cases have is met soon along the order of the list.
 */
export const rareListSchema = `
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
`;
