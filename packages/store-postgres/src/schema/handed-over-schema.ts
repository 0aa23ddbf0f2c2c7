/**
 * Schema 5: until when a delivery counts as handed over to an engine that keeps its own jobs. Where no engine does, all
 * of them stay at 0 and nobody asks.
 */
export const handedOverSchema = `
alter table aduan.outbox add column handed_until bigint not null default 0;
create index outbox_handed on aduan.outbox (tenant, greatest(available_at, handed_until), sequence)
  where state in ('pending', 'sending');
`;
