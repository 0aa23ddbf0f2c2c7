/**
 * Search terms of tickets. `search_ticket` holds the terms of a ticket, FTS5 finds the tickets of a term; triggers keep
 * the two in step, and with `secure-delete` removed terms leave the file. Tickets that changed since are listed in a
 * narrow table, as sweep leases are, so that indexing does not rewrite the ticket.
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
