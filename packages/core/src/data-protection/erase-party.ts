import type { PartyId } from '../ids.js';
import { openObligations } from '../obligation/obligation.js';
import { type Principal, systemPrincipal } from '../ports/principal.js';
import { publish } from '../runtime/record/commit-ticket.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ErasureCount } from '../store/erasure.js';
import { unreached } from '../ticket/decide/act.js';
import type { ErasureLimit, ErasureObstacle } from '../ticket/erasure-limit.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import { ErasureRefusedError, heldTickets, openTickets } from './erasure-obstacles.js';
import { filesOf } from './files-of.js';
import { forgetInChannels } from './forget-in-channels.js';
import type { PartyDecision } from './party-decision.js';
import { recordDecision } from './record-decision.js';
import { archivedTickets } from './retention.js';
import { gatherSubject, type Subject, targetOf } from './subject.js';

/** Number of files that a person sent. */
export interface FilesCount {
  readonly files: number;
}

/** What an erasure would delete, and what prevents it. */
export interface ErasurePlan {
  readonly party: PartyId;
  /** Tickets that lose their text, names and files. Their events and times stay. */
  readonly tickets: readonly Pick<Ticket, 'id' | 'number' | 'phase' | 'openedAt' | 'closedAt'>[];
  readonly count: ErasureCount & FilesCount;
  /** Empty when the erasure is allowed. */
  readonly obstacles: readonly ErasureObstacle[];
}

/** A completed erasure. Keep it outside the database: after a restore the erasure must be repeated. */
export interface ErasureReceipt extends Omit<ErasurePlan, 'obstacles'> {
  /** Epoch ms. */
  readonly at: number;
  readonly reason: string;
}

/** Shows what an erasure would delete. Read-only. */
export async function planErasure(
  runtime: Runtime,
  limits: readonly ErasureLimit[],
  party: PartyId,
  actor: Principal,
): Promise<ErasurePlan> {
  const subject = await gatherSubject(runtime, party, 'erase-party', actor);
  const files = await filesOf(runtime, subject);
  const count = await runtime.store.countErasure(runtime.tenant, targetOf(subject, files));
  const obstacles = await obstaclesTo(runtime, limits, subject);
  return {
    party,
    tickets: ticketsOf(subject),
    count: { ...count, files: files.length },
    obstacles,
  };
}

/**
 * Erases a person. The keys, all references to the person and the record of the decision change in one transaction. A
 * message or ticket that arrives during the erasure restarts it.
 *
 * @throws ErasureRefusedError
 */
export function eraseParty(
  runtime: Runtime,
  limits: readonly ErasureLimit[],
  party: PartyId,
  decision: PartyDecision,
): Promise<ErasureReceipt> {
  return erase(runtime, party, decision, async (subject) => {
    const obstacles = await obstaclesTo(runtime, limits, subject);
    if (obstacles.length > 0) throw new ErasureRefusedError(obstacles);
  });
}

/**
 * Erases a person again after a backup was restored. Nothing prevents it: the erasure was decided, and a ticket that
 * was closed after the backup may be open again.
 */
export function eraseAgain(
  runtime: Runtime,
  party: PartyId,
  reason: string,
): Promise<ErasureReceipt> {
  return erase(runtime, party, { actor: systemPrincipal, reason }, async () => {});
}

function erase(
  runtime: Runtime,
  party: PartyId,
  { actor, reason }: PartyDecision,
  requireAllowed: (subject: Subject) => Promise<void>,
): Promise<ErasureReceipt> {
  return retryOnConflict(async () => {
    const subject = await gatherSubject(runtime, party, 'erase-party', actor);
    await requireAllowed(subject);
    const files = await filesOf(runtime, subject);
    const target = targetOf(subject, files);
    // Before the keys are destroyed: afterwards the addresses cannot be read.
    await forgetInChannels(runtime, subject);
    // With two people in a ticket each erasure is recorded. A run that only completes an earlier erasure is not.
    const { keys } = await runtime.store.countErasure(runtime.tenant, target);
    const records = await Promise.all(
      [...subject.tickets.values()].map((loaded) => {
        const isNew = keys > 0 || loaded.history.every(({ type }) => type !== 'party.erased');
        const isOwn = !subject.represented.has(loaded.stored.ticket.id);
        const decided = isNew ? erased(loaded.stored.ticket, reason, isOwn) : [];
        return recordDecision(runtime, loaded, { decided, actor });
      }),
    );
    const tickets = records.map(({ write }) => write);
    const outcome = await runtime.store.erase(runtime.tenant, { ...target, tickets });
    if (outcome.status === 'conflict') return null;
    runtime.vault.forget(target.scopes);
    // Publish first: the erasure is committed, even if deleting the unreadable files from the blob store fails.
    for (const { committed } of records) publish(runtime, committed);
    for (const { blob } of files) await runtime.blobs.delete(blob);
    const count = { ...outcome.count, files: files.length };
    return { party, tickets: ticketsOf(subject), count, at: runtime.now(), reason };
  });
}

/** The events of an erasure. An erased person can no longer be reached, so their obligations end as unreached. */
function erased(ticket: Ticket, reason: string, isOwn: boolean): readonly TicketEvent[] {
  if (!isOwn) return [{ type: 'party.erased', facts: { reason } }];
  return [
    ...unreached(openObligations(ticket.obligations), 'no-way'),
    { type: 'party.erased', facts: { reason, contactKinds: [] } },
  ];
}

async function obstaclesTo(
  runtime: Runtime,
  limits: readonly ErasureLimit[],
  { tickets, party }: Subject,
): Promise<readonly ErasureObstacle[]> {
  const subject = {
    party,
    tickets: [...tickets.values()].map(({ stored }) => stored.ticket),
    now: runtime.now(),
  };
  const found = await Promise.all(
    [openTickets, heldTickets, archivedTickets(runtime), ...limits].map((limit) => limit(subject)),
  );
  return found.flat();
}

function ticketsOf({ tickets }: Subject): ErasurePlan['tickets'] {
  return [...tickets.values()].map(({ stored: { ticket } }) => {
    const { id, number, phase, openedAt, closedAt } = ticket;
    return { id, number, phase, openedAt, closedAt };
  });
}
