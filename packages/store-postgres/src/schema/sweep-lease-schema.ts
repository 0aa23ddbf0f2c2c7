/**
 * Schema 4: who works on a case that is due stands in a narrow row beside it. Written into the case, each claim copied the whole
 * row and wrote every index of it anew. A claim inserts; the commit that deals with the case removes.
 */
export const sweepLeaseSchema = `
create table aduan.sweep_lease (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  sweep_at bigint not null,
  until bigint not null,
  primary key (tenant, ticket_id)
) with (fillfactor = 70);

drop index aduan.ticket_sweep;
create index ticket_sweep on aduan.ticket (tenant, sweep_at, id) where sweep_at is not null;
alter table aduan.ticket drop column sweep_due;
`;
