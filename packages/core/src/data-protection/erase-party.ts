import type { PartyId } from '../ids.js';
import { openObligations } from '../obligation/obligation.js';
import { onceForKey } from '../runtime/commands/once-for-key.js';
import type { Desk } from '../runtime/desk.js';
import { publish } from '../runtime/record/publish.js';
import { untilDone } from '../runtime/until-done.js';
import type { Principal } from '../slots/principal.js';
import type { ErasureCount } from '../store/erasure.js';
import { unreached } from '../ticket/decide/act.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import {
  type ErasureLimit,
  type ErasureObstacle,
  ErasureRefusedError,
  openCases,
} from './erasure-limit.js';
import { filesOf } from './files-of.js';
import type { PartyDecision } from './party-decision.js';
import { recordDecision } from './record-decision.js';
import { gatherSubject, type Subject, targetOf } from './subject.js';

/** How many files a person sent. */
export interface FilesCount {
  readonly files: number;
}

/** What an erasure would take, and whether anything stands against it. */
export interface ErasurePlan {
  readonly party: PartyId;
  /** Cases whose words, names and files go; what happened in them, and when, stays. */
  readonly cases: readonly Pick<Ticket, 'id' | 'number' | 'phase' | 'openedAt' | 'closedAt'>[];
  readonly count: ErasureCount & FilesCount;
  /** Empty when it may be decided. */
  readonly obstacles: readonly ErasureObstacle[];
}

/** An erasure that was done. Keep it apart from the database: after a restore it has to be done again. */
export interface ErasureReceipt extends Omit<ErasurePlan, 'obstacles'> {
  /** Epoch ms. */
  readonly at: number;
  readonly reason: string;
}

/** Says what an erasure would take. Changes nothing. */
export async function planErasure(
  desk: Desk,
  limits: readonly ErasureLimit[],
  party: PartyId,
  actor: Principal,
): Promise<ErasurePlan> {
  const subject = await gatherSubject(desk, party, 'erase-party', actor);
  const files = await filesOf(desk, subject);
  const count = await desk.store.countErasure(desk.tenant, targetOf(subject, files));
  const obstacles = await obstaclesTo(desk, limits, subject);
  return { party, cases: casesOf(subject), count: { ...count, files: files.length }, obstacles };
}

/**
 * Erases a person. His keys, what leads to him and the record of the decision change in one transaction;
 * a message or a case that comes meanwhile lets all of it be looked at anew.
 *
 * @throws ErasureRefusedError
 */
export async function eraseParty(
  desk: Desk,
  limits: readonly ErasureLimit[],
  party: PartyId,
  decision: PartyDecision,
): Promise<ErasureReceipt> {
  const { actor, reason } = decision;
  requirePermission({ workflow: desk.workflow, actor }, 'erase-party');
  const call = { name: 'party:erase', input: { party, reason } };
  const erase = async (): Promise<ErasureReceipt | null> => {
    const subject = await gatherSubject(desk, party, 'erase-party', actor);
    const obstacles = await obstaclesTo(desk, limits, subject);
    if (obstacles.length > 0) throw new ErasureRefusedError(obstacles);
    const files = await filesOf(desk, subject);
    const target = targetOf(subject, files);
    // Of two people of a case each erasure is recorded, but none that only finishes another.
    const { keys } = await desk.store.countErasure(desk.tenant, target);
    const records = await Promise.all(
      [...subject.cases.values()].map((loaded) => {
        const isNew = keys > 0 || loaded.history.every(({ type }) => type !== 'party.erased');
        const isHis = !subject.represented.has(loaded.stored.ticket.id);
        const decided = isNew ? erased(loaded.stored.ticket, reason, isHis) : [];
        return recordDecision(desk, loaded, { decided, actor });
      }),
    );
    const tickets = records.map(({ write }) => write);
    const outcome = await desk.store.erase(desk.tenant, { ...target, tickets });
    if (outcome.status === 'conflict') return null;
    desk.vault.forget(target.scopes);
    // First: it is decided, whatever the blob store says to bytes that no key opens any more.
    for (const { committed } of records) publish(desk, committed);
    for (const { blob } of files) await desk.blobs.delete(blob);
    const count = { ...outcome.count, files: files.length };
    return { party, cases: casesOf(subject), count, at: desk.now(), reason };
  };
  return onceForKey(desk, decision, call, () => untilDone(erase));
}

/** Whoever is erased is neither told nor called any more. */
function erased(ticket: Ticket, reason: string, isHis: boolean): readonly TicketEvent[] {
  if (!isHis) return [{ type: 'party.erased', facts: { reason } }];
  return [
    ...unreached(openObligations(ticket.obligations), 'no-way'),
    { type: 'party.erased', facts: { reason, contactKinds: [] } },
  ];
}

async function obstaclesTo(
  desk: Desk,
  limits: readonly ErasureLimit[],
  { cases, party }: Subject,
): Promise<readonly ErasureObstacle[]> {
  const subject = {
    party,
    cases: [...cases.values()].map(({ stored }) => stored.ticket),
    now: desk.now(),
  };
  const found = await Promise.all([openCases, ...limits].map((limit) => limit(subject)));
  return found.flat();
}

function casesOf({ cases }: Subject): ErasurePlan['cases'] {
  return [...cases.values()].map(({ stored: { ticket } }) => {
    const { id, number, phase, openedAt, closedAt } = ticket;
    return { id, number, phase, openedAt, closedAt };
  });
}
