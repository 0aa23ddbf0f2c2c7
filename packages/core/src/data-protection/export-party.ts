import { viewsAbout } from '../audit/view-entry.js';
import { isoInstant } from '../catalogue/iso-instant.js';
import type { PartyId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { fileMeter } from '../runtime/files/file-meter.js';
import type { PartyProfile } from '../runtime/party/identify-party.js';
import { publish } from '../runtime/record/commit-ticket.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { correctedTexts } from '../ticket/corrected-texts.js';
import type { EventFacts } from '../ticket/events.js';
import { representedRegion } from '../ticket/represented-region.js';
import { filesOf, type OwnFile } from './files-of.js';
import type {
  ExportedConversation,
  ExportedFile,
  ExportedTicket,
  ExportedView,
  FileReceiver,
  PartyExport,
} from './party-export.js';
import { recordDecision } from './record-decision.js';
import { gatherSubject, type KnownConversation, type Subject, targetOf } from './subject.js';

/** The actor, the reason, and the destination of the files. */
interface ExportDecision {
  readonly actor: Principal;
  readonly reason: string;
  readonly onFile: FileReceiver | undefined;
}

/** Exports all data of a person. The export is recorded first, so it contains its own record. */
export async function exportParty(
  runtime: Runtime,
  party: PartyId,
  { actor, onFile, reason }: ExportDecision,
): Promise<PartyExport> {
  const before = await gatherSubject(runtime, party, 'export-party', actor);
  for (const id of before.tickets.keys()) {
    await retryOnConflict(async () => {
      const loaded = await loadTicket(runtime, id);
      if (!loaded) return true;
      const exported = { type: 'party.exported', facts: { reason } } as const;
      const { committed, write } = await recordDecision(runtime, loaded, {
        decided: [exported],
        actor,
      });
      const { status } = await runtime.store.commit({ tenant: runtime.tenant, tickets: [write] });
      if (status !== 'committed') return null;
      publish(runtime, committed);
      return true;
    });
  }
  const subject = await gatherSubject(runtime, party, 'export-party', actor);
  if (subject.tickets.size === 0) {
    // Without a ticket to record the export, the view log records it.
    await runtime.viewHooks.personsViewed(
      actor,
      [...subject.parties],
      ['contacts', 'name', 'words'],
      true,
    );
  }
  return documentOf(runtime, subject, onFile);
}

async function documentOf(
  runtime: Runtime,
  subject: Subject,
  onFile: ExportDecision['onFile'],
): Promise<PartyExport> {
  const iso = isoOf(runtime);
  const row = await runtime.store.readParty(runtime.tenant, subject.party);
  const profile = await runtime.vault.openOne<PartyProfile>(row?.profile ?? null);
  const { contacts = [], name = null } = profile ?? {};
  const threads = [...subject.conversations.values()];
  const own = await filesOf(runtime, subject);
  return {
    format: 'aduan-party-export/1',
    exportedAt: iso(runtime.now()),
    parties: [...subject.parties],
    firstSeenAt: row && iso(row.createdAt),
    name,
    contacts,
    tickets: await Promise.all(
      [...subject.tickets.values()].map((one) =>
        subject.represented.has(one.stored.ticket.id)
          ? representedTicket(runtime, one)
          : exportedTicket(runtime, one),
      ),
    ),
    conversations: await Promise.all(threads.map((one) => exportedConversation(runtime, one))),
    views: await exportedViews(runtime, subject),
    files: await exportedFiles(runtime, own, onFile),
    waiting: (await Promise.all(threads.map((one) => waitingEvents(runtime, one)))).flat(),
    rows: await runtime.store.countErasure(runtime.tenant, targetOf(subject, own)),
  };
}

async function exportedTicket(
  runtime: Runtime,
  { history, stored }: LoadedTicket,
): Promise<ExportedTicket> {
  const iso = isoOf(runtime);
  const words = await runtime.vault.open(history.map(({ sealed }) => sealed));
  const events = history.map((event, index) => ({
    event: { ...event, facts: JSON.parse(event.facts) as { readonly messageId?: string } },
    words: words[index] ?? null,
  }));
  const corrected = correctedTexts(events);
  return {
    number: stored.ticket.number,
    facts: { ...stored.ticket },
    represented: null,
    history: events.map(({ event: { actor, at, facts, type }, words }) => {
      const right = type === 'party.corrected' ? undefined : corrected.get(facts.messageId ?? '');
      const correctedAt = right ? iso(right.at) : null;
      const internal = type === 'note.added';
      return { at: iso(at), what: type, by: actor, internal, facts, words, correctedAt };
    }),
  };
}

/**
 * A ticket that another person reported on their behalf: only the data about the exported person, nothing about the
 * reporter.
 */
async function representedTicket(
  runtime: Runtime,
  { history, stored: { ticket } }: LoadedTicket,
): Promise<ExportedTicket> {
  const opened: EventFacts['ticket.opened'] = JSON.parse(history[0]?.facts ?? '{}');
  const said = await runtime.vault.openOne(representedRegion(opened));
  const { closedAt, kind, number, openedAt, phase, proxy } = ticket;
  const facts = { kind, openedAt, phase, closedAt, proxy };
  return { number, facts, represented: said, history: [] };
}

async function exportedConversation(
  runtime: Runtime,
  { messages, row }: KnownConversation,
): Promise<ExportedConversation> {
  const iso = isoOf(runtime);
  const [address, session] = await runtime.vault.open([row.address, row.session]);
  const words = await runtime.vault.open(messages.map(({ sealed }) => sealed));
  return {
    channel: row.channel,
    address: address ?? null,
    lastInboundAt: row.lastInboundAt === null ? null : iso(row.lastInboundAt),
    session: session ?? null,
    messages: messages.map(({ at, direction, status }, index) => ({
      at: iso(at),
      direction,
      status,
      words: words[index] ?? null,
    })),
  };
}

async function exportedViews(
  runtime: Runtime,
  { tickets, parties }: Subject,
): Promise<readonly ExportedView[]> {
  const iso = isoOf(runtime);
  const found = await Promise.all(
    [...tickets.keys(), ...parties].map((id) => viewsAbout(runtime, id)),
  );
  return found
    .flat()
    .toSorted((a, b) => a.at - b.at)
    .map(({ actor, at, ticket, fields, ground }) => {
      const number = ticket && (tickets.get(ticket)?.stored.ticket.number ?? null);
      return { at: iso(at), by: actor, number, fields, ground };
    });
}

async function exportedFiles(
  runtime: Runtime,
  own: readonly OwnFile[],
  onFile: ExportDecision['onFile'],
): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const { blob, name } of own) {
    const found = await runtime.files.get(blob);
    if (!found) continue;
    const { body, mime } = found;
    const meter = fileMeter();
    const measured = new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        meter.pass(bytes);
        controller.enqueue(bytes);
      },
    });
    const passed = body.pipeThrough(measured);
    await onFile?.({ blob, name, mime }, passed);
    // Reads what `onFile` left unread, so that the whole file is hashed and counted.
    if (!passed.locked) await passed.pipeTo(new WritableStream());
    files.push({ blob, name, mime, ...meter.read() });
  }
  return files;
}

async function waitingEvents(
  runtime: Runtime,
  { row }: KnownConversation,
): Promise<readonly unknown[]> {
  const rows = await runtime.store.readInbox(runtime.tenant, row.hash);
  return Promise.all(rows.map(({ payload }) => runtime.vault.openValue('inbox', payload)));
}

function isoOf({ calendar }: Runtime): (at: number) => string {
  return (at) => isoInstant(at, calendar.def.timeZone);
}
