/** What was sealed, and the wrapped keys that open it: whose key is destroyed, his texts are gone. */
export const sealedSchema = `
create table sealed_record (
  tenant text not null,
  id text not null,
  scope text not null,
  cipher blob not null,
  primary key (tenant, id)
) strict;

create table data_key (
  tenant text not null,
  scope text not null,
  generation integer not null,
  id text not null,
  wrapped blob not null,
  retired integer not null default 0,
  primary key (tenant, scope, generation)
) strict;
`;
