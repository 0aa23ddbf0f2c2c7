/** Sealed texts and the wrapped keys that open them: destroying a person's key makes their texts unreadable. */
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
