import * as z from 'zod';
import { ForbiddenError, refuseField } from '../../errors.js';
import { code } from '../../plugin/fields.js';
import { factsOf } from '../../store/facts-of.js';
import type { StoredEvent, StoredTicket } from '../../store/rows.js';
import { ticketPages } from '../../store/ticket-pages.js';
import { requireText } from '../../ticket/decide/context.js';
import { decide } from '../../ticket/decide/decide.js';
import type { RescheduledDeadline } from '../../ticket/events.js';
import type { Ticket } from '../../ticket/ticket.js';
import { isLimited } from '../../ticket/visibility.js';
import { openPhases } from '../../ticket/workflow/phase.js';
import { decideAsSystem } from '../commands/execute-command.js';
import { parseInput } from '../commands/parse-input.js';
import { requireOfficer } from '../reads/require-office.js';
import { withHistory } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import { notUnder } from './former-terms.js';
import type {
  RescheduleInput,
  ReschedulePreview,
  RescheduleReport,
  TermsPart,
} from './open-ticket-terms.js';

const inputSchema = /* @__PURE__ */ z.object({
  to: code,
  reason: z.string().max(5_000),
  decree: z
    .string()
    .regex(/^[\p{L}\d .,:/()-]{1,100}$/u)
    .optional(),
});

const ticketsAtOnce = 50;

/**
 * Counts open tickets with the calendar, or under the policies, in force from now on. Each gets one event with the
 * deadlines that moved; lists and sweeps follow. Each ticket is its own commit, and a moved ticket is not found again.
 * Called again after an interruption, or by several processes, it moves the rest.
 *
 * @throws ForbiddenError, InputError
 */
export async function rescheduleTickets(
  runtime: Runtime,
  { actor, ...input }: RescheduleInput,
): Promise<RescheduleReport> {
  const { to, decree, reason } = parseInput(inputSchema, input, 'reschedule');
  requireOfficer(runtime, actor, 'reschedule');
  if (isLimited(runtime, actor))
    throw new ForbiddenError('reschedule', 'it concerns the whole desk');
  requireText(reason, 'reason');
  const inForce = await runtime.terms.keep();
  const part = to === inForce.policies ? 'policies' : 'calendar';
  if (to !== inForce[part]) refuseField('to', 'is not in force');
  const moves = movesTo(runtime, part);

  const report = { tickets: 0, failed: 0, moved: 0 };
  async function move({ id }: Ticket): Promise<void> {
    let deadlines: readonly RescheduledDeadline[] | null = null;
    const isDone = await decideAsSystem(
      runtime,
      id,
      'reschedule',
      (ticket, context, { history }) => {
        deadlines = null;
        // Another process has already moved it.
        if (ticket[part] === to) return [];
        deadlines = moves(ticket, history);
        const facts = {
          fromCalendar: ticket.calendar,
          toCalendar: part === 'calendar' ? to : ticket.calendar,
          ...(part === 'policies' && { toPolicies: to }),
          ...(decree !== undefined && { decree }),
          deadlines,
        };
        return decide(ticket, { type: 'reschedule', facts, reason }, context);
      },
      actor,
    );
    if (!isDone) report.failed += 1;
    else if (deadlines) {
      report.tickets += 1;
      report.moved += (deadlines as readonly RescheduledDeadline[]).length;
    }
  }
  for await (const page of pagesUnderFormer(runtime, part, to)) {
    await Promise.all(page.map(({ ticket }) => move(ticket)));
  }
  return report;
}

/** What `rescheduleTickets` would do now. It writes nothing. */
export async function previewReschedule(
  runtime: Runtime,
  part: TermsPart,
): Promise<ReschedulePreview> {
  const { [part]: to } = await runtime.terms.keep();
  const moves = movesTo(runtime, part);
  const now = runtime.now();
  const all: RescheduledDeadline[] = [];
  let tickets = 0;
  for await (const page of pagesUnderFormer(runtime, part, to)) {
    const loaded = await Promise.all(page.map((stored) => withHistory(runtime, stored)));
    all.push(...loaded.flatMap(({ history, stored }) => moves(stored.ticket, history)));
    tickets += page.length;
  }
  return {
    tickets,
    moved: all.length,
    later: all.filter(({ from, to: date }) => date > from).length,
    ahead: all.filter(({ from, to: date }) => from < now && date >= now).length,
  };
}

/** How the deadlines of a ticket move to the terms in force. */
function movesTo({ clocks, now, terms }: Runtime, part: TermsPart) {
  const { [part]: inForce } = terms.inForce();
  return (ticket: Ticket, history: readonly StoredEvent[]) =>
    clocks.moved(ticket, history.map(factsOf), now(), { ...terms.of(ticket), [part]: inForce });
}

/**
 * Open tickets under other terms than those in force. A ticket whose deadline moves behind the page is not found again,
 * because it is under the terms in force then.
 */
function pagesUnderFormer(
  { store, tenant }: Runtime,
  part: TermsPart,
  inForce: string,
): AsyncGenerator<readonly StoredTicket[], void, void> {
  return ticketPages(store, tenant, {
    ...notUnder(part, inForce),
    phases: openPhases,
    order: 'due',
    limit: ticketsAtOnce,
  });
}
