/** Rows of plugins, by table and key; a row is erased with the party or the ticket that it is about. */
export const pluginSchema = `
create table plugin_row (
  tenant text not null,
  table_name text not null,
  key text not null,
  version integer not null,
  value text not null,
  subject text,
  due_at integer,
  expires_at integer,
  primary key (tenant, table_name, key)
) strict, without rowid;
create index plugin_row_subject on plugin_row (tenant, subject, table_name, key) where subject is not null;
create index plugin_row_due on plugin_row (tenant, table_name, due_at, key) where due_at is not null;
create index plugin_row_expiry on plugin_row (tenant, expires_at) where expires_at is not null;
`;
