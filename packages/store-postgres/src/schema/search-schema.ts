/**
 * What tickets are searched by. The terms of a ticket are one vector under a GIN index; `doc` grows, so that what was indexed last is
 * found first. Which tickets changed since stands in a narrow table beside them: a ticket is not written anew, with all its indexes,
 * each time it is indexed.
 */
export const searchSchema = `
create table aduan.search_ticket (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  doc bigint not null generated always as identity,
  terms tsvector not null,
  primary key (tenant, ticket_id)
);
create index search_ticket_terms on aduan.search_ticket using gin (terms);

create table aduan.search_stale (
  tenant text collate "C" not null,
  ticket_id text collate "C" not null,
  version int not null,
  primary key (tenant, ticket_id)
);
`;
