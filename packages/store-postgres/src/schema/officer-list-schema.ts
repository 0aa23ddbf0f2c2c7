/** How the last duty to answer of a case stands; the same words as in the index of it, which serves no others. */
export const lastAnswer = "(ticket::json -> 'obligations' -> -1 ->> 'status')";

/**
 * Schema 8: all cases of one officer, open and closed, of whom there may be some who have closed none yet: an index that tells them apart,
 * and enough statistics to know of each officer of a ministry. And which cases have an answer that nobody can tell their citizens, and how
 * the last answer of each stands.
 */
export const officerListSchema = `
alter table aduan.ticket add column no_way boolean not null default false;
create index ticket_no_way on aduan.ticket (tenant, due_order, id) where no_way;
create index ticket_answer on aduan.ticket (tenant, ${lastAnswer}, phase);
create index ticket_officer on aduan.ticket (tenant, assignee, phase) where assignee is not null;
create statistics aduan.ticket_phase_assignee (mcv) on phase, assignee from aduan.ticket;
alter statistics aduan.ticket_phase_assignee set statistics 1000;
analyze aduan.ticket;
`;
