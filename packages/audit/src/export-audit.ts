import type { PartyId, Store, TenantId, TicketId } from '@aduan/core';
import type { PluginWord } from '@aduan/core/plugin';
import {
  digestText,
  type HistoryHead,
  historyOf,
  type LedgerEnd,
  lastRow,
  ledgerRows,
  sha256Hex,
  ticketPages,
} from '@aduan/core/store';
import {
  type BundleHeader,
  checkpointLine,
  entryLedgersOf,
  entryLine,
  eventLine,
  headerHash,
  headerLine,
  headLine,
  type Seal,
  sealLine,
  sealText,
  trimmedLine,
  viewLine,
} from './bundle.js';
import { type HeadTuple, headTuple, type KeptCheckpoint, rootOfHeads } from './heads.js';
import { ledgersToCover } from './ledgers-to-cover.js';
import type { AuditSigner } from './signer.js';

/** Parts that an export needs. */
export interface AuditExport {
  readonly store: Pick<
    Store,
    'listTickets' | 'listPartyHistories' | 'readEvents' | 'readSealedRecords' | 'readLedger'
  >;
  /** The tenant of the desk: `aduan.tenant`. */
  readonly tenant: string;
  readonly signer: AuditSigner;
  /** Audited ledgers of plugins: `aduan.ledgers`. Those that a checkpoint covered are exported in any case. */
  readonly ledgers?: readonly PluginWord[];
  /** Epoch ms: when the seal at the end is signed. */
  readonly now: () => number;
}

/**
 * The complete record of a desk, for auditors: the checkpoints, the view log, the entries about articles, facts and
 * discards, the definitions of the events of plugins, the audited ledgers of plugins, and the events of each ticket and
 * party with their chain; texts are replaced by hashes of their ciphertext. A signed seal at the end covers everything.
 * The only personal data is the data that the store keeps in clear: ids of officers, categories, regions.
 *
 * @returns lines without their line feed
 */
export async function* exportAudit(options: AuditExport): AsyncGenerator<string, void, void> {
  const { signer, store } = options;
  const tenant = options.tenant as TenantId;
  const ledgers = await ledgerEnds(store, tenant, options.ledgers);
  const keys = [{ id: signer.keyId, publicKey: signer.publicKey }];
  const header = headerLine({ tenant, keys, ledgers });
  yield header;
  let n = 1;
  const rowsOf = (ledger: keyof typeof ledgers) =>
    rowsTo(store, tenant, ledger, ledgers[ledger] ?? null);
  for await (const { entry } of rowsOf('checkpoints')) yield checkpointLine(++n, JSON.parse(entry));
  let views = 0;
  for await (const row of rowsOf('views')) {
    if (views === 0 && row.sequence > 1)
      yield trimmedLine(++n, await forgotten(store, tenant, row));
    yield viewLine(++n, row.entry, row);
    views++;
  }
  for (const ledger of entryLedgersOf(ledgers)) {
    for await (const row of rowsOf(ledger)) yield entryLine(++n, ledger, row.entry, row);
  }

  let events = 0;
  const heads: HeadTuple[] = [];
  for await (const { id, kind } of histories(store, tenant)) {
    const history = await store.readEvents(tenant, id);
    const sealedRecords = await store.readSealedRecords(tenant, [
      ...new Set(history.flatMap(({ sealed }) => (sealed ? [sealed.sealedRecord] : []))),
    ]);
    const hashes = new Map(sealedRecords.map(({ cipher, id }) => [id, sha256Hex(cipher)]));
    for (const event of history) {
      const recordHash = event.sealed ? (hashes.get(event.sealed.sealedRecord) ?? '') : null;
      yield eventLine(++n, digestText({ ...event, recordHash }), event);
    }
    const head = { kind, id, events: history.length, link: history.at(-1)?.link ?? '' };
    yield headLine(++n, head);
    heads.push(headTuple(head));
    events += history.length;
  }
  const count = (kind: HistoryHead['kind']) => heads.filter(([each]) => each === kind).length;
  const seal: Seal = {
    tenant,
    at: options.now(),
    tickets: count('ticket'),
    parties: count('party'),
    events,
    views,
    root: rootOfHeads(heads),
    header: headerHash(header),
  };
  const signature = await signer.sign(sealText(seal));
  yield sealLine(n + 1, seal, { keyId: signer.keyId, signature });
}

type Source = AuditExport['store'];

/**
 * Reads the checkpoints first, so that all data that they cover is present when the other ledgers and the histories are
 * read.
 */
async function ledgerEnds(
  store: Source,
  tenant: TenantId,
  ofPlugins: readonly PluginWord[] | undefined,
): Promise<BundleHeader['ledgers']> {
  const endOf = (row: LedgerEnd | null) => row && { sequence: row.sequence, link: row.link };
  const last = await lastRow(store, tenant, 'checkpoints');
  const covered: KeptCheckpoint | null = last && JSON.parse(last.entry);
  const ends: [string, LedgerEnd | null][] = [['checkpoints', endOf(last)]];
  for (const ledger of ledgersToCover(covered, ofPlugins))
    ends.push([ledger, endOf(await lastRow(store, tenant, ledger))]);
  return Object.fromEntries(ends) as BundleHeader['ledgers'];
}

/** The rows of a ledger up to its end in the header. Later rows belong to the next export. */
async function* rowsTo(
  store: Source,
  tenant: TenantId,
  ledger: keyof BundleHeader['ledgers'],
  end: LedgerEnd | null,
) {
  for await (const row of ledgerRows(store, tenant, ledger)) {
    if (end === null || row.sequence > end.sequence) return;
    yield row;
  }
}

async function* histories(store: Source, tenant: TenantId) {
  for await (const id of ticketIds(store, tenant)) yield { kind: 'ticket', id } as const;
  for await (const id of partyIds(store, tenant)) {
    yield { kind: 'party', id: historyOf(id) } as const;
  }
}

/** Newest first, so tickets opened during the export are left to the next one. */
async function* ticketIds(store: Source, tenant: TenantId): AsyncGenerator<TicketId> {
  for await (const page of ticketPages(store, tenant, { order: 'newest' })) {
    yield* page.map(({ ticket }) => ticket.id);
  }
}

async function* partyIds(store: Source, tenant: TenantId): AsyncGenerator<PartyId> {
  let page: readonly PartyId[] = [];
  do {
    page = await store.listPartyHistories(tenant, page.at(-1) ?? '', 200);
    yield* page;
  } while (page.length > 0);
}

/** The end of the deleted views, as the entry that records their deletion gives it. */
async function forgotten(store: Source, tenant: TenantId, first: { readonly sequence: number }) {
  const through = first.sequence - 1;
  for await (const { entry } of ledgerRows(store, tenant, 'views')) {
    const said: { readonly through?: unknown; readonly link?: unknown } = JSON.parse(entry);
    if (said.through === through) return { sequence: through, link: String(said.link) };
  }
  return { sequence: through, link: '' };
}
