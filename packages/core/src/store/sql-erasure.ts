import type { ErasureCount, ErasureTarget } from './erasure.js';

/** Syntax of a SQL store for the statements of an erasure. */
export interface ErasureDialect {
  /** Prefix of table names, such as `aduan.`; may be empty. */
  readonly schema: string;
  /** The parameter that holds the tenant. */
  readonly tenant: string;
  /** A query for the rows of the other parameter, which is a list. */
  readonly list: string;
  /** The condition that a column is in the list of the other parameter. */
  readonly isListed: (column: string) => string;
}

/** The ids and hashes of an erasure, by list. */
export type ErasureLists = Readonly<
  Record<'parties' | 'scopes' | 'threads' | 'hashes', readonly string[]>
>;

/** A part of a statement, and the list that is its parameter. */
export type ListedRows = readonly [text: string, list: keyof ErasureLists];

/** Makes the lists of an erasure. */
export function erasureLists({ conversations, parties, scopes }: ErasureTarget): ErasureLists {
  return {
    parties,
    scopes,
    threads: conversations.map(({ id }) => id),
    hashes: conversations.map(({ hash }) => hash),
  };
}

/**
 * The rows that an erasure deletes, by table: `from … where …`, to count or delete them in this order. Rows found
 * through conversations come before these.
 */
export function erasedRows({
  isListed,
  list,
  schema,
  tenant,
}: ErasureDialect): Readonly<Record<keyof ErasureCount, ListedRows>> {
  const rows = (table: string, where: string) =>
    `from ${schema}${table} where tenant = ${tenant} and ${where}`;
  const sent = rows('message', isListed('conversation_id'));
  const ticketsOf = `select ticket_id ${rows('ticket_reporter', isListed('party_id'))}`;
  const reported = `ticket_id in (${ticketsOf})`;
  return {
    providerIds: [rows('provider_message', `message_id in (select id ${sent})`), 'threads'],
    commands: [rows('command', reported), 'parties'],
    search: [rows('search_ticket', reported), 'parties'],
    pluginRows: [rows('plugin_row', `subject in (${list} union all ${ticketsOf})`), 'parties'],
    inbox: [rows('inbox', `state <> 'done' and ${isListed('conversation_hash')}`), 'hashes'],
    outbox: [rows('outbox', isListed('conversation_id')), 'threads'],
    keys: [rows('data_key', isListed('scope')), 'scopes'],
    identities: [rows('identity', isListed('party_id')), 'parties'],
    conversations: [rows('conversation', isListed('id')), 'threads'],
  };
}

/** Statements that clear the person's data in rows that stay. */
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
