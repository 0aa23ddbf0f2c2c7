import { AduanError, type Principal, type TicketView } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import type { AttachmentView } from '@aduan/core/ticket';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CaseFile, FiledAttachment } from './case-file.js';

/** The parts of a desk that a case file is made from. */
export type CaseFileSource = Pick<PluginContext, 'clocks' | 'files' | 'names' | 'now' | 'tickets'>;

/**
 * Makes a case file from a view of the ticket. The file contains nothing of the ticket that is not in the view.
 *
 * @throws NotFoundError when the actor may not see the ticket
 */
export async function gatherCaseFile(
  { clocks, files, names, now, tickets }: CaseFileSource,
  view: TicketView,
  actor: Principal,
): Promise<CaseFile> {
  const loaded = await tickets.history(view.ticket.id, actor);
  const attachments: FiledAttachment[] = [];
  for (const attachment of attachmentsOf(view)) attachments.push(await filed(files, attachment));
  return {
    view,
    kind: names.kind(view.ticket.kind),
    deadlines: view.clocks.flatMap(
      ({ cycle, metric, policyId }) =>
        clocks.explain(loaded, { metric, cycle, policy: policyId }) ?? [],
    ),
    attachments,
    at: now(),
    chain: await tickets.verify(loaded),
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
