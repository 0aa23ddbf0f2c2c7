/**
 * Search terms of tickets. The terms of a ticket are one vector under a GIN index; `doc` grows, so tickets indexed last
 * are found first. Tickets that changed since are listed in a narrow table, so that indexing does not rewrite the
 * ticket with all its indexes.
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
