/** Files of citizens, sealed by core, in parts. The key is random and unique over all tenants. */
export const blobSchema = `
create table aduan.blob (
  key text collate "C" primary key,
  upload uuid not null
);
create table aduan.blob_part (
  upload uuid not null,
  part integer not null,
  content bytea not null,
  primary key (upload, part)
);
alter table aduan.blob_part alter column content set storage external;
create table aduan.blob_upload (
  upload uuid primary key,
  begun_at timestamptz not null
);
`;
