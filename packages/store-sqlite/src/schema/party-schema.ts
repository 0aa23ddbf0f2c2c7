/** Reporters and other persons concerned, their merges, and their identities as keyed hashes. */
export const partySchema = `
create table party (
  tenant text not null,
  id text not null,
  created_at integer not null,
  profile_record text,
  profile_index integer,
  merged_into text check (merged_into <> id),
  version integer not null default 0,
  covered integer not null default 0,
  primary key (tenant, id)
) strict, without rowid;
create index party_merged on party (tenant, merged_into) where merged_into is not null;
create index party_grown on party (tenant, id) where version > covered;
create index party_decided on party (tenant, id) where version > 0;

create table identity (
  tenant text not null,
  hash text not null,
  kind text not null,
  evidence text not null,
  party_id text not null,
  sealed_record text not null,
  sealed_index integer not null,
  primary key (tenant, hash, party_id, evidence)
) strict, without rowid;
create unique index identity_proved on identity (tenant, hash) where evidence = 'channel';
create index identity_party on identity (tenant, party_id);
`;
