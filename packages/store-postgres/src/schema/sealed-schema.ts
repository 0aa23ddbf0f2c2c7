/** Sealed texts and the wrapped keys that open them: destroying a person's key makes their texts unreadable. */
export const sealedSchema = `
create table aduan.sealed_record (
  tenant text collate "C" not null,
  id text collate "C" not null,
  scope text not null,
  cipher bytea not null,
  primary key (tenant, id)
);

create table aduan.data_key (
  tenant text collate "C" not null,
  scope text collate "C" not null,
  generation integer not null,
  id text collate "C" not null,
  wrapped bytea not null,
  retired boolean not null default false,
  primary key (tenant, scope, generation)
);
`;
