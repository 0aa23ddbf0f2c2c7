/** Reporters and other persons concerned, their merges, and their identities as keyed hashes. */
export const partySchema = `
create table aduan.party (
  tenant text collate "C" not null,
  id text collate "C" not null,
  created_at bigint not null,
  profile_record text collate "C",
  profile_index int,
  merged_into text collate "C" check (merged_into <> id),
  version int not null default 0,
  covered int not null default 0,
  primary key (tenant, id)
);
create index party_merged on aduan.party (tenant, merged_into) where merged_into is not null;
create index party_grown on aduan.party (tenant, id) where version > covered;
create index party_decided on aduan.party (tenant, id) where version > 0;

create table aduan.identity (
  tenant text collate "C" not null,
  hash text collate "C" not null,
  kind text not null,
  evidence text collate "C" not null,
  party_id text collate "C" not null,
  sealed_record text collate "C" not null,
  sealed_index int not null,
  primary key (tenant, hash, party_id, evidence)
);
create unique index identity_proved on aduan.identity (tenant, hash) where evidence = 'channel';
create index identity_party on aduan.identity (tenant, party_id);
`;
