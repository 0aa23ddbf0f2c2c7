import {
  ConflictError,
  ForbiddenError,
  InputError,
  NotFoundError,
  StoreError,
  TransitionError,
} from '../errors.js';
import type { TicketId } from '../ids.js';
import { keyedCall, readCommandRecord } from '../runtime/commands/command-record.js';
import { executeDecision } from '../runtime/commands/execute-command.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import type { Desk } from '../runtime/desk.js';
import { deskOf } from '../runtime/desk-of.js';
import { shownTo } from '../runtime/reads/shown-ticket.js';
import { seenBy, visibleTicket } from '../runtime/reads/visible-ticket.js';
import type { CommandOptions, CommandResult, ReadOptions } from '../runtime/tickets.js';
import { untilDone } from '../runtime/until-done.js';
import type { Principal } from '../slots/principal.js';
import { canDo } from '../ticket/can.js';
import { requirePermission } from '../ticket/decide/context.js';
import type { Ticket } from '../ticket/ticket.js';
import { visibilityFor } from '../ticket/visibility.js';
import { leadOf, peopleOf, reportsOf } from './case-members.js';
import { createEntailment } from './entail-changes.js';
import { findSimilar } from './find-similar.js';
import type { LikenessReason } from './likeness.js';
import { isOpenToCitizens, mergeObstacle } from './merge-obstacle.js';

/** Fewer reporters would tell a citizen of a small village who the others are. */
const fewestReporters = 5;

/** Settings of `createCases`. */
export interface CasesOptions {
  /** How many people must have reported a case before a citizen is told that there is one; at least 5. */
  readonly fewestReporters?: number;
}

/** A case that a report may belong to, for officers. */
export interface CaseSuggestion {
  /** The report that leads it, as this officer may see it. */
  readonly lead: Ticket;
  /** Why, strongest first. */
  readonly reasons: readonly LikenessReason[];
}

/** Cases with many reporters: each report stays a ticket of its own and follows the one that leads. */
export interface Cases {
  /** Cases that a report may belong to. @throws NotFoundError, ForbiddenError */
  suggest(id: string, options: ReadOptions): Promise<readonly CaseSuggestion[]>;
  /**
   * Makes one case of two: that of `id` follows that of `into`. The earliest clock counts for all. Cases
   * that are one already stay so, in whatever order officers merged them.
   *
   * @throws TransitionError when they cannot be answered together; NotFoundError, ForbiddenError, ConflictError
   */
  merge(
    id: string,
    merger: { readonly into: string; readonly reason?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** Lets a report go its own way again, with its own reporter, duty to answer and clocks. */
  split(
    id: string,
    split: { readonly reason?: string },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /**
   * The reports of a case besides the one with this id, as far as this principal may see them.
   * @throws ForbiddenError for citizens
   */
  reports(id: string, options: ReadOptions): Promise<readonly Ticket[]>;
  /** Whether a citizen may be asked to let his report be handled with similar ones; tells nothing else. */
  mayJoin(id: string, options: ReadOptions): Promise<boolean>;
  /**
   * A citizen lets his report be handled with similar ones; he still gets an answer of his own.
   * @throws NotFoundError `case-not-found` when there is none that he may join
   */
  join(id: string, options: CommandOptions): Promise<CommandResult>;
  /** A citizen takes his report back out. */
  leave(id: string, options: CommandOptions): Promise<CommandResult>;
}

/**
 * Lets cases of a desk have many reporters. Compose it in every process that works on them.
 *
 * @example
 * ```ts nocheck (a desk is composed in the README)
 * const cases = createCases(aduan);
 * await cases.merge(later, { into: earlier }, { actor });
 * ```
 * @throws InputError for fewer than five reporters
 */
export function createCases(aduan: object, options: CasesOptions = {}): Cases {
  const desk = deskOf(aduan);
  const fewest = options.fewestReporters ?? fewestReporters;
  if (!(Number.isInteger(fewest) && fewest >= fewestReporters)) {
    throw new InputError(
      `"fewestReporters" must be a whole number of at least ${fewestReporters}.`,
    );
  }
  desk.together.entail = createEntailment(desk);

  /** The case that a citizen's report may join. */
  async function openCaseFor(report: Ticket): Promise<Ticket | null> {
    if (report.leadId || report.reports.length > 0 || !isOpenToCitizens(report)) return null;
    for (const { lead, reasons } of await findSimilar(desk, report, isOpenToCitizens)) {
      const members = [lead, ...(await reportsOf(desk, lead)).map(({ ticket }) => ticket)];
      const people = await peopleOf(desk, members);
      const isTopic = reasons.some(({ type }) => type === 'same-category');
      const isNew = [...(await peopleOf(desk, [report]))].every((person) => !people.has(person));
      if (isTopic && isNew && members.every(isOpenToCitizens) && people.size >= fewest) return lead;
    }
    return null;
  }

  async function leave(
    id: string,
    name: 'split' | 'leave',
    reason: string | undefined,
    given: CommandOptions,
  ): Promise<CommandResult> {
    const ticket = await executeDecision(
      desk,
      id,
      ({ leadId }, context) => {
        requirePermission(context, name === 'split' ? 'merge' : 'join');
        const personal = reason === undefined ? {} : { personal: { reason } };
        return leadId ? [{ type: 'case.left', facts: { leadId }, ...personal }] : [];
      },
      { ...given, name, input: { reason } },
    );
    return { ticket: shownTo(desk, given.actor, ticket) };
  }

  return requireActor<Cases>({
    async suggest(id, { actor }) {
      const { ticket } = await visibleTicket(desk, id, actor);
      requireRight(desk, actor, 'merge');
      const isSeen = (other: Ticket) => visibilityFor(desk.workflow, actor, other).case;
      const found = await findSimilar(desk, ticket, isSeen);
      return found.map(({ lead, reasons }) => ({ lead: shownTo(desk, actor, lead), reasons }));
    },
    merge: (id, merger, given) => merge(desk, id, merger, given),
    split: (id, { reason }, given) => leave(id, 'split', reason, given),
    async reports(id, { actor }) {
      const stored = await visibleTicket(desk, id, actor);
      if (actor.kind === 'citizen') throw new ForbiddenError('reports', 'a citizen sees his own');
      const lead = await leadOf(desk, stored);
      const all = [lead, ...(await reportsOf(desk, lead.ticket))];
      return all.flatMap(({ ticket }) => {
        const isShown = visibilityFor(desk.workflow, actor, ticket).case;
        return isShown && ticket.id !== stored.ticket.id ? [shownTo(desk, actor, ticket)] : [];
      });
    },
    async mayJoin(id, { actor }) {
      const { ticket } = await visibleTicket(desk, id, actor);
      requireRight(desk, actor, 'join');
      return (await openCaseFor(ticket)) !== null;
    },
    async join(id, given) {
      const ticket = await executeDecision(
        desk,
        id,
        async (report, context) => {
          requirePermission(context, 'join');
          if (report.leadId) return [];
          const lead = await openCaseFor(report);
          if (!lead) throw new NotFoundError('case');
          return [{ type: 'case.joined', facts: { leadId: lead.id } }];
        },
        { ...given, name: 'join' },
      );
      return { ticket: shownTo(desk, given.actor, ticket) };
    },
    leave: (id, given) => leave(id, 'leave', undefined, given),
  });
}

function requireRight({ workflow }: Desk, actor: Principal, right: 'merge' | 'join'): void {
  const decision = canDo(workflow, actor, right);
  if (!decision.allowed) throw new ForbiddenError(right, decision.reason);
}

const crossed = 'case-crossed';

async function merge(
  desk: Desk,
  id: string,
  { into, reason }: { readonly into: string; readonly reason?: string },
  options: CommandOptions,
): Promise<CommandResult> {
  const { actor, expectedVersion, ...safe } = options;
  const input = { id, into, reason };
  const call = await keyedCall(desk, options, 'merge', input);
  const known = call && (await desk.store.readCommandResult(desk.tenant, call.key));
  if (known) return { ticket: shownTo(desk, actor, readCommandRecord(known, call, null).ticket) };
  const given = await visibleTicket(desk, id, actor);
  const { version } = given.ticket;
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw new ConflictError(expectedVersion, version, shownTo(desk, actor, given.ticket));
  }
  const target = await visibleTicket(desk, into, actor);
  return untilDone(async () => {
    const own = await leadOf(desk, await visibleTicket(desk, id, actor));
    try {
      return await mergeLeads(desk, own.ticket.id, target.ticket.id, reason, {
        ...{ ...safe, actor, name: 'merge', input },
        ...(own.ticket.id === given.ticket.id &&
          expectedVersion !== undefined && { expectedVersion }),
      });
    } catch (error) {
      if (error instanceof StoreError && error.code === crossed) return null;
      throw error;
    }
  });
}

/** Both leads are written with the versions that were read, so that no circle can arise. */
async function mergeLeads(
  desk: Desk,
  id: TicketId,
  into: TicketId,
  reason: string | undefined,
  options: Parameters<typeof executeDecision>[3],
): Promise<CommandResult> {
  const { actor } = options;
  const ticket = await executeDecision(
    desk,
    id,
    async (report, context, loaded) => {
      requirePermission(context, 'merge');
      const lead = await leadOf(desk, await visibleTicket(desk, into, actor));
      const own = await leadOf(desk, loaded.stored);
      if (own.ticket.id === lead.ticket.id) return [];
      if (report.leadId) throw new StoreError(crossed, 'Another merge crossed this one.');
      const leading = seenBy(desk, actor, lead).ticket;
      const obstacle = mergeObstacle(report, leading);
      if (obstacle) throw new TransitionError(report.state, 'merge', [], { reason: obstacle });
      const personal = reason === undefined ? {} : { personal: { reason } };
      return [{ type: 'case.joined', facts: { leadId: leading.id }, ...personal }];
    },
    options,
  );
  return { ticket: shownTo(desk, actor, ticket) };
}
