import { InputError } from '../errors.js';
import type { PartyId } from '../ids.js';
import type { Principal } from '../slots/principal.js';
import type { PartyWrite } from '../store/commit.js';
import { commandRecord, readCommandRecord, scopedKey } from './command-record.js';
import { commitTicket, publish } from './commit-ticket.js';
import type { Desk } from './desk.js';
import { identifyParty, normalizeAddressId } from './identify-party.js';
import { openCase, subjectOf } from './open-case.js';
import { requireCategory } from './require-category.js';
import { attachmentFacts } from './stored-media.js';
import type { CommandOptions, InstantLike, OpenInput, OpenResult } from './tickets.js';

const sealedScope = 'commands';

/**
 * Opens a case that an officer records or a host hands in. The reporter is found again by his phone
 * number or e-mail address.
 */
export async function openTicket(
  desk: Desk,
  input: OpenInput,
  options: CommandOptions,
): Promise<OpenResult> {
  requireOpenInput(desk, input);
  const key = options.key === undefined ? undefined : scopedKey(options.actor, options.key);
  const known = key && (await desk.store.readCommandResult(desk.tenant, key));
  if (known) return replay(desk, known);

  const at = desk.now();
  const reporter = await reporterOf(desk, input, options.actor, at);
  const scope = reporter ? `party:${reporter.write.id}` : null;
  const opened = await openCase(
    desk,
    draftOf(input, reporter?.write.id ?? null, at),
    options.actor,
    at,
    desk.locale,
  );
  const { ticketId, decided, pinHash, pin } = opened;
  const box = desk.vault.box(scope ?? `ticket:${ticketId}`, at);
  const also = reporter
    ? { party: { ...reporter.write, profile: reporter.isNew ? box.add(reporter.profile) : null } }
    : {};
  const sealed = key === undefined ? undefined : await desk.vault.sealValue(sealedScope, pin);
  const committed = await commitTicket(desk, {
    ...{ ticketId, loaded: null, decided, actor: options.actor, at, box, pinHash, also },
    ...(key === undefined
      ? {}
      : { command: { key, record: (after) => commandRecord('open', after, base64(sealed)) } }),
  });
  if (committed.outcome.status === 'replayed') return replay(desk, committed.outcome.result);
  if (committed.outcome.status === 'conflict') return openTicket(desk, input, options);
  publish(desk, committed);
  return { ticket: committed.ticket, pin };
}

async function replay(desk: Desk, text: string): Promise<OpenResult> {
  const { ticket, sealed } = readCommandRecord(text, 'open', null);
  const bytes = Uint8Array.from(atob(sealed ?? ''), (character) => character.charCodeAt(0));
  const pin = await desk.vault.openValue(sealedScope, bytes);
  return { ticket, pin: String(pin) };
}

function base64(bytes: Uint8Array | undefined): string | undefined {
  return bytes && btoa(String.fromCharCode(...bytes));
}

function requireOpenInput(desk: Desk, input: OpenInput): void {
  const empty = input.body.trim() === '';
  if (empty) {
    throw new InputError('A case needs words.', [{ message: 'must not be empty', path: ['body'] }]);
  }
  requireCategory(desk, input.category);
}

async function reporterOf(desk: Desk, input: OpenInput, actor: Principal, at: number) {
  const { name, contacts = [] } = input.reporter ?? {};
  if (name === undefined && contacts.length === 0) return null;
  const ids = contacts.map((contact) => normalizeAddressId(desk, contact));
  const { id, isNew, identities } = await identifyParty(desk, input.channel, ids, 'officer', at);
  const profile = { ...(name === undefined ? {} : { name }), contacts: ids };
  const write: Omit<PartyWrite, 'profile'> = { id, createdAt: at, identities };
  return { write, isNew, profile, recordedBy: actor.id };
}

function draftOf(input: OpenInput, reporter: PartyId | null, at: number) {
  const name = input.reporter?.name;
  return {
    kind: input.kind ?? ('complaint' as const),
    subject: input.subject?.trim() || subjectOf(input.body),
    words: { text: input.body, ...(input.attachments ? { media: input.attachments } : {}) },
    category: input.category ?? null,
    cooperative: input.cooperative ?? null,
    region: input.region ?? null,
    anonymous: input.anonymous ?? false,
    confidential: input.confidential ?? false,
    supervisory: input.supervisory ?? false,
    channel: input.channel,
    conversationId: null,
    reporter,
    receivedAt: input.receivedAt ? epochOf(input.receivedAt) : at,
    attachments: attachmentFacts(input.attachments ?? []),
    ...(input.respondent === undefined ? {} : { respondent: input.respondent }),
    ...(name === undefined ? {} : { reporterName: name }),
  };
}

function epochOf(instant: InstantLike): number {
  return instant instanceof Date ? instant.getTime() : instant.epochMilliseconds;
}
