import type { PartyId, TicketId } from '@aduan/core';
import { historyOf, restoredMark, sha256Hex, ticketPages, verifyChain } from '@aduan/core/store';
import { countMissingBlobs } from './blob-copies.js';
import { verifiedManifest } from './manifest.js';
import { backupOf, type OpenDesk } from './open-desk.js';

/** Result of a check of a restored desk. */
export interface RestoredCheck {
  /** Whether everything holds. */
  readonly ok: boolean;
  readonly tickets: number;
  /** Histories of tickets and parties whose chain does not verify. */
  readonly brokenHistories: number;
  /** Persons in the redo log who were erased and whose data a key still opens. */
  readonly readable: number;
  readonly erased: number;
  /** Tables with fewer rows than the backup states, where a restore removes none. */
  readonly missing: readonly string[];
  /** Files in a separate blob store that the backup has and the desk does not have, including erased ones. */
  readonly missingFiles: number;
  /** Whether the last checkpoint of the backup is in the store. */
  readonly checkpoint: boolean;
  /** Whether the redo commands since the backup were applied. */
  readonly redone: boolean;
}

/** Tables that `redo` only adds to. */
const growing = ['ticket', 'event', 'ledger'];
const pageSize = 200;

/**
 * Checks a restored desk against its backup: files, counts, chains of all histories, and that no erased person is
 * readable.
 *
 * @throws StoreError `backup-broken`, `backup-foreign`, `backup-incomplete`, `redo-log-broken` or `redo-log-older`
 */
export async function checkRestored(
  desk: OpenDesk,
  { from, now }: { readonly from: string; readonly now: () => number },
): Promise<RestoredCheck> {
  const { aduan, store } = desk;
  const { tenant } = aduan;
  const manifest = await verifiedManifest(aduan, from);
  const { rows } = await backupOf(store).contents();
  const missing = growing.filter((name) => (rows[name] ?? 0) < (manifest.rows[name] ?? 0));
  const histories = { tickets: 0, broken: 0 };
  const verify = async (id: TicketId) => {
    if (!(await isIntact({ aduan, store }, id))) histories.broken += 1;
  };
  for await (const page of ticketPages(store, tenant, { order: 'newest' })) {
    for (const { ticket } of page) await verify(ticket.id);
    histories.tickets += page.length;
  }
  for await (const party of partiesIn(store, tenant)) await verify(historyOf(party));
  const erased = await erasedParties(aduan, manifest.redo);
  let readable = 0;
  for (const party of erased) {
    const keys = await store.readKeys(tenant, `party:${party}`);
    const identities = await store.readIdentities(tenant, { parties: [party] });
    if (keys.length + identities.length > 0) readable += 1;
  }
  const [row] = manifest.checkpoint
    ? await store.readLedger(tenant, 'checkpoints', {
        after: manifest.checkpoint.sequence - 1,
        limit: 1,
      })
    : [];
  const checkpoint = row?.link === manifest.checkpoint?.link;
  const redone = (await store.readValue(tenant, restoredMark, now())) === null;
  const { broken, tickets } = histories;
  const missingFiles = await countMissingBlobs(desk, manifest);
  // An erasure that was applied again takes files away.
  const hasFiles = missingFiles === 0 || erased.length > 0;
  const ok = missing.length + broken + readable === 0 && checkpoint && redone && hasFiles;
  return {
    ok,
    tickets,
    brokenHistories: broken,
    readable,
    erased: erased.length,
    missing,
    missingFiles,
    checkpoint,
    redone,
  };
}

async function isIntact({ aduan, store }: OpenDesk, id: TicketId): Promise<boolean> {
  const events = await store.readEvents(aduan.tenant, id);
  const sealed = events.flatMap((event) => event.sealed?.sealedRecord ?? []);
  const records = await store.readSealedRecords(aduan.tenant, [...new Set(sealed)]);
  const hashes = new Map(records.map((record) => [record.id, sha256Hex(record.cipher)]));
  return verifyChain(events, hashes).intact;
}

async function* partiesIn(store: OpenDesk['store'], tenant: OpenDesk['aduan']['tenant']) {
  for (let after = ''; ; ) {
    const page = await store.listPartyHistories(tenant, after, pageSize);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

async function erasedParties(
  { redoLog, tenant }: OpenDesk['aduan'],
  since: { readonly number: number; readonly mac: string } | null,
): Promise<readonly PartyId[]> {
  const entries = (await redoLog?.read(since ?? undefined)) ?? [];
  const erasures = entries.filter(
    (entry) => entry.tenant === tenant && entry.command === 'data-protection:erase',
  );
  return [...new Set(erasures.map(({ input }) => (input as { readonly id: PartyId }).id))];
}
