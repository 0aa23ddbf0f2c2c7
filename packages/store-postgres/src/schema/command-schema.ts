/** Results of commands, for idempotency; ticket number series without gaps; values that may expire, including rate limits. */
export const commandSchema = `
create table aduan.command (
  tenant text collate "C" not null,
  key text collate "C" not null,
  result text not null,
  at bigint not null,
  ticket_id text collate "C",
  primary key (tenant, key)
);
create index command_at on aduan.command (tenant, at);
create index command_ticket on aduan.command (tenant, ticket_id) where ticket_id is not null;

create table aduan.number_series (
  tenant text collate "C" not null,
  series text collate "C" not null,
  next bigint not null,
  primary key (tenant, series)
);

create table aduan.stored_value (
  tenant text collate "C" not null,
  key text collate "C" not null,
  value bytea not null,
  expires_at bigint,
  primary key (tenant, key)
);
create index stored_value_expiry on aduan.stored_value (tenant, expires_at) where expires_at is not null;
`;
