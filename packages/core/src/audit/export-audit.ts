import type { TenantId } from '../ids.js';
import type { Store } from '../store/store.js';
import {
  checkpointLine,
  digestText,
  eventLine,
  headerHash,
  headerLine,
  headLeaf,
  headLine,
  signedText,
  type TicketHead,
} from './bundle.js';
import { merkleRoot } from './merkle-root.js';
import { sha256Hex } from './sha256.js';
import type { AuditSigner } from './signer.js';

/** What an export needs. */
export interface AuditExport {
  readonly store: Pick<Store, 'listTickets' | 'readEvents' | 'readBoxes'>;
  /** The desk, as `createAduan` is told it; there `default` when nothing is said. */
  readonly tenant: string;
  readonly signer: AuditSigner;
  /** Epoch ms: when the checkpoint at the end is signed. */
  readonly now: () => number;
}

/**
 * Everything that happened at a desk, for auditors: the events of each ticket with their chain, words as
 * hashes of their ciphertext, and at the end a signed checkpoint over all of it. Holds no personal data
 * but what events have in clear: ids of officers, categories, regions.
 *
 * @returns lines without their line feed, to be written as they come
 */
export async function* exportAudit(options: AuditExport): AsyncGenerator<string, void, void> {
  const { signer, store } = options;
  const tenant = options.tenant as TenantId;
  const header = headerLine({ tenant, keys: [{ id: signer.keyId, publicKey: signer.publicKey }] });
  yield header;
  let n = 1;
  let events = 0;
  const leaves: string[] = [];
  for await (const ticketId of ticketIds(store, tenant)) {
    const history = await store.readEvents(tenant, ticketId);
    const boxes = await store.readBoxes(tenant, [
      ...new Set(history.flatMap(({ sealed }) => (sealed ? [sealed.box] : []))),
    ]);
    const hashes = new Map(boxes.map(({ cipher, id }) => [id, sha256Hex(cipher)]));
    for (const event of history) {
      const boxHash = event.sealed ? (hashes.get(event.sealed.box) ?? '') : null;
      yield eventLine(++n, digestText({ ...event, boxHash }), event);
    }
    const head: TicketHead = { ticketId, events: history.length, link: history.at(-1)?.link ?? '' };
    yield headLine(++n, head);
    leaves.push(headLeaf(head));
    events += history.length;
  }
  const checkpoint = {
    tenant,
    at: options.now(),
    tickets: leaves.length,
    events,
    root: merkleRoot(leaves),
    header: headerHash(header),
  };
  const signature = await signer.sign(signedText(checkpoint));
  yield checkpointLine(n + 1, checkpoint, { keyId: signer.keyId, signature });
}

/** In the order in which they were opened, the newest first: what is opened meanwhile belongs to the next export. */
async function* ticketIds(store: AuditExport['store'], tenant: TenantId) {
  let after: string | undefined;
  do {
    const filter = { order: 'newest', limit: 200, ...(after !== undefined && { after }) } as const;
    const page = await store.listTickets(tenant, filter);
    yield* page.items.map(({ ticket }) => ticket.id);
    after = page.next ?? undefined;
  } while (after !== undefined);
}
