import { isoInstant } from '@aduan/core/catalogue';
import type { PartyId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import { fileMeter } from '../runtime/files/file-meter.js';
import { looksAt } from '../runtime/looks/look-entry.js';
import type { PartyProfile } from '../runtime/party/identify-party.js';
import { loadTicket } from '../runtime/record/load-ticket.js';
import { publish } from '../runtime/record/publish.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { untilDone } from '../runtime/until-done.js';
import type { Principal } from '../slots/principal.js';
import { correctedTexts } from '../ticket/corrected-texts.js';
import type { EventFacts } from '../ticket/events.js';
import { representedPlace } from '../ticket/represented-place.js';
import { filesOf, type OwnFile } from './files-of.js';
import type {
  ExportedCase,
  ExportedConversation,
  ExportedFile,
  ExportedLook,
  FileReceiver,
  PartyExport,
} from './party-export.js';
import { recordDecision } from './record-decision.js';
import { gatherSubject, type KnownConversation, type Subject, targetOf } from './subject.js';

/** Who exports, why, and where files go. */
interface ExportDecision {
  readonly actor: Principal;
  readonly reason: string;
  readonly onFile: FileReceiver | undefined;
}

/** Gathers everything that is kept of a person. It is recorded first: the export says that it was made. */
export async function exportParty(
  desk: Desk,
  party: PartyId,
  { actor, onFile, reason }: ExportDecision,
): Promise<PartyExport> {
  const before = await gatherSubject(desk, party, 'export-party', actor);
  for (const id of before.cases.keys()) {
    await untilDone(async () => {
      const loaded = await loadTicket(desk, id);
      if (!loaded) return true;
      const exported = { type: 'party.exported', facts: { reason } } as const;
      const { committed, write } = await recordDecision(desk, loaded, {
        decided: [exported],
        actor,
      });
      const { status } = await desk.store.commit({ tenant: desk.tenant, tickets: [write] });
      if (status !== 'committed') return null;
      publish(desk, committed);
      return true;
    });
  }
  const subject = await gatherSubject(desk, party, 'export-party', actor);
  if (subject.cases.size === 0) {
    // No case records it: who looked does.
    await desk.watch.met?.(actor, [...subject.parties], ['contacts', 'name', 'words'], true);
  }
  return documentOf(desk, subject, onFile);
}

async function documentOf(
  desk: Desk,
  subject: Subject,
  onFile: ExportDecision['onFile'],
): Promise<PartyExport> {
  const iso = isoOf(desk);
  const row = await desk.store.readParty(desk.tenant, subject.party);
  const profile = await desk.vault.openOne<PartyProfile>(row?.profile ?? null);
  const { contacts = [], name = null } = profile ?? {};
  const threads = [...subject.conversations.values()];
  const own = await filesOf(desk, subject);
  return {
    format: 'aduan-party-export/1',
    exportedAt: iso(desk.now()),
    parties: [...subject.parties],
    firstSeenAt: row && iso(row.createdAt),
    name,
    contacts,
    cases: await Promise.all(
      [...subject.cases.values()].map((one) =>
        subject.represented.has(one.stored.ticket.id)
          ? representedCase(desk, one)
          : exportedCase(desk, one),
      ),
    ),
    conversations: await Promise.all(threads.map((one) => exportedConversation(desk, one))),
    looks: await exportedLooks(desk, subject),
    files: await exportedFiles(desk, own, onFile),
    waiting: (await Promise.all(threads.map((one) => waitingEvents(desk, one)))).flat(),
    rows: await desk.store.countErasure(desk.tenant, targetOf(subject, own)),
  };
}

async function exportedCase(desk: Desk, { history, stored }: LoadedTicket): Promise<ExportedCase> {
  const iso = isoOf(desk);
  const words = await desk.vault.open(history.map(({ sealed }) => sealed));
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

/** A case that somebody else reported for him: what was said of him, and nothing of the reporter. */
async function representedCase(
  desk: Desk,
  { history, stored: { ticket } }: LoadedTicket,
): Promise<ExportedCase> {
  const opened: EventFacts['ticket.opened'] = JSON.parse(history[0]?.facts ?? '{}');
  const said = await desk.vault.openOne(representedPlace(opened));
  const { closedAt, kind, number, openedAt, phase, proxy } = ticket;
  const facts = { kind, openedAt, phase, closedAt, proxy };
  return { number, facts, represented: said, history: [] };
}

async function exportedConversation(
  desk: Desk,
  { messages, row }: KnownConversation,
): Promise<ExportedConversation> {
  const iso = isoOf(desk);
  const [address, session] = await desk.vault.open([row.address, row.session]);
  const words = await desk.vault.open(messages.map(({ sealed }) => sealed));
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

async function exportedLooks(
  desk: Desk,
  { cases, parties }: Subject,
): Promise<readonly ExportedLook[]> {
  const iso = isoOf(desk);
  const found = await Promise.all([...cases.keys(), ...parties].map((id) => looksAt(desk, id)));
  return found
    .flat()
    .toSorted((a, b) => a.at - b.at)
    .map(({ actor, at, case: ticket, fields, ground }) => {
      const number = ticket && (cases.get(ticket)?.stored.ticket.number ?? null);
      return { at: iso(at), by: actor, number, fields, ground };
    });
}

async function exportedFiles(
  desk: Desk,
  own: readonly OwnFile[],
  onFile: ExportDecision['onFile'],
): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const { blob, name } of own) {
    const found = await desk.files.get(blob);
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
    // Whatever was left unread is read here, so that all of it is checked and counted.
    if (!passed.locked) await passed.pipeTo(new WritableStream());
    files.push({ blob, name, mime, ...meter.read() });
  }
  return files;
}

async function waitingEvents(desk: Desk, { row }: KnownConversation): Promise<readonly unknown[]> {
  const rows = await desk.store.readInbox(desk.tenant, row.hash);
  return Promise.all(rows.map(({ payload }) => desk.vault.openValue('inbox', payload)));
}

function isoOf({ calendar }: Desk): (at: number) => string {
  return (at) => isoInstant(at, calendar.def.timeZone);
}
