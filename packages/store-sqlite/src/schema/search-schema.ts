/**
 * What tickets are searched by. `search_ticket` holds the terms of a ticket, FTS5 the way from a term to its tickets; triggers
 * keep the two in step, and with `secure-delete` a term that goes leaves the file. Which tickets changed since stands in a narrow
 * table beside them, as the leases of sweeps do: a ticket is not written anew each time it is indexed.
 */
export const searchSchema = `
create table search_ticket (
  doc integer primary key,
  tenant text not null,
  ticket_id text not null,
  terms text not null
) strict;
create unique index search_ticket_id on search_ticket (tenant, ticket_id);

create table search_stale (
  tenant text not null,
  ticket_id text not null,
  version integer not null,
  primary key (tenant, ticket_id)
) strict, without rowid;

create virtual table search_term using fts5 (
  terms, tokenize = "ascii", detail = none, content = '', columnsize = 0, prefix = '4 5'
);
insert into search_term (search_term, rank) values ('secure-delete', 1);
create virtual table search_vocabulary using fts5vocab (search_term, row);

create trigger search_ticket_written after insert on search_ticket begin
  insert into search_term (rowid, terms) values (new.doc, new.terms);
end;
create trigger search_ticket_gone after delete on search_ticket begin
  insert into search_term (search_term, rowid, terms) values ('delete', old.doc, old.terms);
end;
create trigger search_ticket_changed after update of terms on search_ticket begin
  insert into search_term (search_term, rowid, terms) values ('delete', old.doc, old.terms);
  insert into search_term (rowid, terms) values (new.doc, new.terms);
end;
`;
