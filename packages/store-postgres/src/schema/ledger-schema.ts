/** Append-only ledgers, each a chain: checkpoints, views, articles, facts and others that core names. */
export const ledgerSchema = `
create table aduan.ledger (
  tenant text collate "C" not null,
  ledger text collate "C" not null,
  sequence int not null,
  subject text collate "C",
  entry text not null,
  link text not null,
  primary key (tenant, ledger, sequence)
);
create index ledger_subject on aduan.ledger (tenant, ledger, subject, sequence) where subject is not null;
`;
