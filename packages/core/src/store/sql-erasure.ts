import type { ErasureCount, ErasureTarget } from './erasure.js';

/** How a SQL store writes what the statements of an erasure need. */
export interface ErasureDialect {
  /** What stands before the name of a table, such as `aduan.`; may be empty. */
  readonly schema: string;
  /** The parameter that holds the tenant. */
  readonly tenant: string;
  /** The condition that a column holds one of the things that the other parameter lists. */
  readonly isListed: (column: string) => string;
}

/** What an erasure names, list by list. */
export type ErasureLists = Readonly<
  Record<'parties' | 'scopes' | 'threads' | 'hashes', readonly string[]>
>;

/** A part of a statement, and the list that is its parameter. */
export type ListedRows = readonly [text: string, list: keyof ErasureLists];

/** The lists of an erasure. */
export function erasureLists({ conversations, parties, scopes }: ErasureTarget): ErasureLists {
  return {
    parties,
    scopes,
    threads: conversations.map(({ id }) => id),
    hashes: conversations.map(({ hash }) => hash),
  };
}

/**
 * What goes with a person, table by table: `from … where …`, to count the rows or to delete them in this
 * order. What is found through threads goes before them.
 */
export function erasedRows({
  isListed,
  schema,
  tenant,
}: ErasureDialect): Readonly<Record<keyof ErasureCount, ListedRows>> {
  const rows = (table: string, where: string) =>
    `from ${schema}${table} where tenant = ${tenant} and ${where}`;
  const sent = rows('message', isListed('conversation_id'));
  const reported = `ticket_id in (select ticket_id ${rows('ticket_reporter', isListed('party_id'))})`;
  return {
    providerIds: [rows('provider_message', `message_id in (select id ${sent})`), 'threads'],
    commands: [rows('command', reported), 'parties'],
    search: [rows('search_ticket', reported), 'parties'],
    inbox: [rows('inbox', `state <> 'done' and ${isListed('conversation_hash')}`), 'hashes'],
    outbox: [rows('outbox', isListed('conversation_id')), 'threads'],
    keys: [rows('data_key', isListed('scope')), 'scopes'],
    identities: [rows('identity', isListed('party_id')), 'parties'],
    conversations: [rows('conversation', isListed('id')), 'threads'],
  };
}

/** Statements that take what is left of the person in rows that stay. */
export function clearedRows({ isListed, schema, tenant }: ErasureDialect): readonly ListedRows[] {
  const where = (column: string) => `where tenant = ${tenant} and ${isListed(column)}`;
  return [
    [
      `update ${schema}party set profile_record = null, profile_index = null ${where('id')}`,
      'parties',
    ],
    [`update ${schema}inbox set conversation_hash = '' ${where('conversation_hash')}`, 'hashes'],
    [`delete from ${schema}inbox_lease ${where('conversation_hash')}`, 'hashes'],
  ];
}
