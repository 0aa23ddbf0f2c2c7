/** Append-only ledgers, each a chain: checkpoints, views, articles, facts and others that core names. */
export const ledgerSchema = `
create table ledger (
  tenant text not null,
  ledger text not null,
  sequence integer not null,
  subject text,
  entry text not null,
  link text not null,
  primary key (tenant, ledger, sequence)
) strict;
create index ledger_subject on ledger (tenant, ledger, subject, sequence) where subject is not null;
`;
