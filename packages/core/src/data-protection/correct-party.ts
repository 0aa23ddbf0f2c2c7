import { InputError, NotFoundError, refuseField } from '../errors.js';
import type { MessageId, PartyId, TicketId } from '../ids.js';
import { normalizeAddressId } from '../runtime/party/identity.js';
import { publish } from '../runtime/record/commit-ticket.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { correctedProfile } from './corrected-profile.js';
import { correctedTicket, recordedBeside } from './corrected-ticket.js';
import type { Correction } from './correction.js';
import type { PartyDecision } from './party-decision.js';
import { gatherSubject, type Subject } from './subject.js';

/** A correction that was made. */
export interface CorrectionReceipt {
  readonly party: PartyId;
  /** The tickets that record it; empty when nothing had to change. */
  readonly tickets: readonly { readonly id: TicketId; readonly number: string }[];
  /** Epoch ms. */
  readonly at: number;
  readonly reason: string;
}

/**
 * Corrects the data of a person: their tickets and their profile change in one transaction. A concurrent change makes
 * it start again.
 */
export async function correctParty(
  runtime: Runtime,
  party: PartyId,
  read: Correction,
  decision: PartyDecision,
): Promise<CorrectionReceipt> {
  const { actor, reason } = decision;
  const contact = read.contact && {
    ...(read.contact.from && { from: normalizeAddressId(runtime, read.contact.from) }),
    to: normalizeAddressId(runtime, read.contact.to),
  };
  if (contact?.to.kind === 'phone' && runtime.phone.parse(contact.to.value) === null) {
    refuseField('contact', 'is no phone number');
  }
  const correction: Correction = { ...read, ...(contact && { contact }) };
  return retryOnConflict(async () => {
    const subject = await gatherSubject(runtime, party, 'correct-party', actor);
    const own = [...subject.tickets.values()].filter(
      ({ stored }) => !subject.represented.has(stored.ticket.id),
    );
    // Without a ticket to record it, the change could not be traced later.
    if (own.length === 0)
      throw new InputError('This person reported no case that could record it.');
    requireOwn(subject, correction);
    const drafts = await Promise.all(
      own.map((loaded) => correctedTicket(runtime, loaded, correction, decision)),
    );
    const changed = drafts.flatMap((draft) => draft ?? []);
    const recorded = new Set(changed.flatMap(({ fields }) => fields));
    const profile = await correctedProfile(runtime, party, correction, recorded);
    const newest = own.toSorted((one, other) => openedAt(other) - openedAt(one))[0];
    if (profile && newest && changed.length === 0)
      changed.push(await recordedBeside(runtime, newest, profile, decision));
    const tickets = changed.map(({ write: { ticket } }) => ({
      id: ticket.id,
      number: ticket.number,
    }));
    const receipt = { party, tickets, at: runtime.now(), reason };
    if (changed.length === 0) return receipt;
    const outcome = await runtime.store.commit({
      tenant: runtime.tenant,
      sealedRecords: [
        ...changed.flatMap(({ sealedRecords }) => sealedRecords),
        ...(profile?.write.sealedRecords ?? []),
      ],
      ...(profile && { party: profile.write.party }),
      tickets: changed.map(({ write }) => write),
    });
    if (outcome.status !== 'committed') return null;
    for (const { committed } of changed) publish(runtime, committed);
    return receipt;
  });
}

/** @throws NotFoundError for a message that this person did not write */
function requireOwn({ tickets, represented }: Subject, { message }: Correction): void {
  if (!message) return;
  const loaded = tickets.get(message.ticket as TicketId);
  if (!loaded || represented.has(loaded.stored.ticket.id)) throw new NotFoundError('ticket');
  const said = loaded.history.find(({ facts, type }) => {
    const isOwn = type === 'ticket.opened' || type === 'message.received';
    return isOwn && (JSON.parse(facts) as { messageId: MessageId }).messageId === message.id;
  });
  if (!said) throw new NotFoundError('message');
  if (said.type !== 'ticket.opened' && message.subject !== undefined)
    refuseField('message.subject', 'belongs to the message that opened the case');
}

function openedAt({ stored }: LoadedTicket): number {
  return stored.ticket.openedAt;
}
