/** Results of commands, for idempotency; ticket number series without gaps; values that may expire, including rate limits. */
export const commandSchema = `
create table command (
  tenant text not null,
  key text not null,
  result text not null,
  at integer not null,
  ticket_id text,
  primary key (tenant, key)
) strict, without rowid;
create index command_at on command (tenant, at);
create index command_ticket on command (tenant, ticket_id) where ticket_id is not null;

create table number_series (
  tenant text not null,
  series text not null,
  next integer not null,
  primary key (tenant, series)
) strict, without rowid;

create table stored_value (
  tenant text not null,
  key text not null,
  value blob not null,
  expires_at integer,
  primary key (tenant, key)
) strict;
create index stored_value_expiry on stored_value (tenant, expires_at) where expires_at is not null;
`;
