/**
 * Schema 3: who works on a case that is due stands in a narrow row beside it. Written into the case, each claim read its JSON anew and
 * wrote every index of it. A claim inserts; the commit that deals with the case removes.
 */
export const sweepLeaseSchema = `
create table sweep_lease (
  tenant text not null,
  ticket_id text not null,
  sweep_at integer not null,
  until integer not null,
  primary key (tenant, ticket_id)
) strict, without rowid;

drop index ticket_sweep;
create index ticket_sweep on ticket (tenant, sweep_at, id) where sweep_at is not null;
alter table ticket drop column sweep_due;
`;
