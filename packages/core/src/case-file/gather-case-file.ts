import type { DeskNames } from '@aduan/core/catalogue';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileStore } from '../channel/files.js';
import { AduanError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import type { Tickets, TicketView } from '../runtime/tickets.js';
import type { AttachmentView } from '../ticket/view.js';
import type { CaseFile, FiledAttachment } from './case-file.js';

/** The parts of a desk that a case file is made from. */
export interface CaseFileSource {
  readonly tickets: Pick<Tickets, 'explain' | 'verifyHistory'>;
  readonly files: Pick<FileStore, 'get'>;
  readonly names: Pick<DeskNames, 'kind'>;
}

/**
 * Makes a case file from a view of the ticket: `tickets.get`, or `views.get` and `views.reveal` of
 * `@aduan/core/oversight`. The file contains nothing of the ticket that is not in the view.
 *
 * @throws NotFoundError when the actor may not see the ticket
 */
export async function gatherCaseFile(
  aduan: CaseFileSource,
  view: TicketView,
  { actor, now }: { readonly actor: Principal; readonly now: number },
): Promise<CaseFile> {
  const { id } = view.ticket;
  const deadlines = await Promise.all(
    view.clocks.map(({ cycle, metric, policyId }) =>
      aduan.tickets.explain(id, { metric, cycle, policy: policyId }, { actor }),
    ),
  );
  const attachments: FiledAttachment[] = [];
  for (const attachment of attachmentsOf(view)) {
    attachments.push(await filed(aduan.files, attachment));
  }
  return {
    view,
    kind: aduan.names.kind(view.ticket.kind),
    deadlines,
    attachments,
    at: now,
    chain: await aduan.tickets.verifyHistory(id, { actor }),
    by: { id: actor.id, name: actor.display?.name ?? null },
  };
}

/** In the order of their messages, each once. */
function attachmentsOf({ timeline }: TicketView): readonly AttachmentView[] {
  const all = timeline.flatMap((entry) => (entry.type === 'message' ? entry.attachments : []));
  return [...new Map(all.map((attachment) => [attachment.blob, attachment])).values()];
}

async function filed(
  files: CaseFileSource['files'],
  { blob, bytes, mime, name }: AttachmentView,
): Promise<FiledAttachment> {
  const facts = { name, mime, bytes };
  try {
    const file = await files.get(blob);
    if (!file) return { ...facts, sha256: null, isDamaged: false };
    const hash = sha256.create();
    for await (const part of readAll(file.body)) hash.update(part);
    return { ...facts, sha256: bytesToHex(hash.digest()), isDamaged: false };
  } catch (error) {
    if (!AduanError.isInstance(error) || error.code !== 'store-seal-broken') throw error;
    return { ...facts, sha256: null, isDamaged: true };
  }
}

async function* readAll(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
