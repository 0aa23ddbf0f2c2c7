/** Rows of plugins, by table and key; a row is erased with the party or the ticket that it is about. */
export const pluginSchema = `
create table aduan.plugin_row (
  tenant text collate "C" not null,
  table_name text collate "C" not null,
  key text collate "C" not null,
  version int not null,
  value text not null,
  subject text collate "C",
  due_at bigint,
  expires_at bigint,
  primary key (tenant, table_name, key)
);
create index plugin_row_subject on aduan.plugin_row (tenant, subject, table_name, key) where subject is not null;
create index plugin_row_due on aduan.plugin_row (tenant, table_name, due_at, key) where due_at is not null;
create index plugin_row_expiry on aduan.plugin_row (tenant, expires_at) where expires_at is not null;
`;
