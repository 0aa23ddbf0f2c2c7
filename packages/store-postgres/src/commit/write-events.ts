import type { TicketId } from '@aduan/core';
import type { TicketWrite } from '@aduan/core/store';
import { columnOf, type Parameters } from '../database/parameters.js';
import type { CommitPart } from './commit-part.js';

/** Appends events, mostly one, to a history. Each link of the chain is computed from the previous one. */
export function eventPart(
  tenant: string,
  history: Pick<TicketWrite, 'expectedVersion' | 'events'> & { readonly id: TicketId },
  parameters: Parameters,
  suffix = '',
): CommitPart {
  const { add } = parameters;
  const { events, expectedVersion } = history;
  const id = add(history.id, 'text');
  const version = add(expectedVersion, 'int');
  const digests = add(
    events.map(({ digest }) => digest),
    'text[]',
  );
  const column = columnOf(events, parameters);
  const lists = [
    column('text', (event) => event.id),
    column('text', (event) => event.type),
    column('bigint', (event) => event.at),
    column('text', (event) => JSON.stringify(event.actor)),
    column('text', (event) => event.facts),
    column('text', (event) => event.sealed?.sealedRecord ?? null),
    column('int', (event) => event.sealed?.index ?? null),
  ];
  const before = `case ${version} when 0 then '' else (
        select link from aduan.event where tenant = ${tenant} and ticket_id = ${id} and sequence = ${version}
      ) end`;
  const chain =
    events.length === 1
      ? `select 1, ${linkAfter(`(${before})`, `(${digests})[1]`)}`
      : `select 0, ${before}
      union all
      select step + 1, ${linkAfter('link', `(${digests})[step + 1]`)}
      from chain${suffix} where step < cardinality(${digests})`;
  return {
    text: `
    chain${suffix} (step, link) as (
      ${chain}
    ),
    added_event${suffix} as (
      insert into aduan.event (tenant, ticket_id, sequence, digest, link, id, type, at, actor, facts,
        sealed_record, sealed_index)
      select ${tenant}, ${id}, ${version} + step, (${digests})[step], link,
        ${lists.map((list) => `(${list})[step]`).join(', ')}
      from chain${suffix} where step > 0
    )`,
  };
}

/** The next link of a chain, in SQL; must equal `nextLink` of core. */
function linkAfter(link: string, digest: string): string {
  return `encode(sha256(convert_to(${link} || ${digest}, 'UTF8')), 'hex')`;
}
