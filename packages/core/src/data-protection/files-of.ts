import type { MediaRef } from '../channel/content.js';
import type { InboundEvent } from '../channel/inbound.js';
import {
  attachmentFacts,
  isStored,
  mediaKey,
  storedRef,
} from '../runtime/messages/stored-media.js';
import type { Runtime } from '../runtime/runtime.js';
import type { StoredEvent } from '../store/rows.js';
import type { EventFacts, MessageText } from '../ticket/events.js';
import { type Subject, targetOf } from './subject.js';

/** One file of a person in the blob store. */
export interface OwnFile {
  readonly blob: string;
  /** The name that the person gave it; null when not known. */
  readonly name: string | null;
}

/**
 * Files that a person sent: files of ticket messages sealed under their keys, files in their conversations, and files
 * of messages waiting in the inbox. Files from co-reporters and files that the desk sent are excluded.
 */
export async function filesOf(runtime: Runtime, subject: Subject): Promise<readonly OwnFile[]> {
  const threads = [...subject.conversations.values()];
  const said = await ownEvents(runtime, subject);
  const heard = threads.flatMap(({ messages }) =>
    messages.filter(({ direction }) => direction === 'in'),
  );
  const words = await runtime.vault.open<MessageText>(
    [...said, ...heard].map(({ sealed }) => sealed),
  );
  const waiting = await Promise.all(threads.map(({ row }) => waitingMedia(runtime, row.hash)));

  const names = new Map<string, string | null>();
  for (const { attachments } of said.map(factsOfMessage)) {
    for (const { blob } of attachments) names.set(blob, null);
  }
  for (const media of [...words.flatMap((each) => each?.media ?? []), ...waiting.flat()]) {
    for (const { blob } of attachmentFacts([media])) names.set(blob, media.name ?? null);
  }
  return [...names].map(([blob, name]) => ({ blob, name }));
}

/** The events that hold the person's own words in their tickets. */
async function ownEvents(runtime: Runtime, subject: Subject): Promise<readonly StoredEvent[]> {
  const events = [...subject.tickets.values()].flatMap(({ history }) =>
    history.filter(({ type }) => type === 'ticket.opened' || type === 'message.received'),
  );
  const ids = new Set(events.flatMap(({ sealed }) => (sealed ? [sealed.sealedRecord] : [])));
  const scopes = new Set(targetOf(subject).scopes);
  const sealedRecords = await runtime.store.readSealedRecords(runtime.tenant, [...ids]);
  const own = new Set(sealedRecords.filter(({ scope }) => scopes.has(scope)).map(({ id }) => id));
  return events.filter(({ sealed }) => sealed && own.has(sealed.sealedRecord));
}

function factsOfMessage({ facts }: StoredEvent): EventFacts['message.received'] {
  return JSON.parse(facts);
}

async function waitingMedia(runtime: Runtime, hash: string): Promise<readonly MediaRef[]> {
  const rows = await runtime.store.readInbox(runtime.tenant, hash);
  const events = await Promise.all(
    rows.map(({ payload }) => runtime.vault.openValue('inbox', payload)),
  );
  return (events as readonly (InboundEvent | null)[]).flatMap((event, place) => {
    if (event?.type !== 'message') return [];
    const media = event.parts.flatMap((part) => (part.type === 'media' ? [part.media] : []));
    const channel = rows[place]?.channel ?? '';
    // The file may already have been fetched although its message is still in the inbox.
    return media.map((each, index) =>
      isStored(each) ? each : { ...each, ref: storedRef(mediaKey(channel, event, index)) },
    );
  });
}
