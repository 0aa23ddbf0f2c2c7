/** Schema 5: which cases have an answer that nobody can tell their citizens, for a list of them. */
export const noWaySchema = `
alter table ticket add column no_way integer not null default 0;
create index ticket_no_way on ticket (tenant, due_order, id) where no_way = 1;
`;
