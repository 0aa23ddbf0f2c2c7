import * as z from 'zod';
import { ForbiddenError, refuseField } from '../../errors.js';
import { code } from '../../plugin/fields.js';
import { factsOf } from '../../store/facts-of.js';
import type { StoredEvent } from '../../store/rows.js';
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
import type { Runtime } from '../runtime.js';
import type { RescheduleInput, RescheduleReport, TermsPart } from './open-ticket-terms.js';

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
 * Called again after an interruption, or by several processes, it moves the rest. It ends early when another version
 * comes into force.
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
  // Another version may come into force while tickets move: its dates are not those that were decided.
  const terms = runtime.terms.of(inForce);

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
        deadlines = movedDeadlines(runtime, part, ticket, history, terms);
        const facts = {
          fromCalendar: ticket.calendar,
          toCalendar: ticket.calendar,
          ...(part === 'calendar' ? { toCalendar: to } : { toPolicies: to }),
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
  // A ticket whose deadline moves behind the page is not found again: it is under the terms in force then.
  const filter = {
    notUnder: { part, hash: to },
    phases: openPhases,
    order: 'due',
    limit: ticketsAtOnce,
  } as const;
  for await (const page of ticketPages(runtime.store, runtime.tenant, filter)) {
    if ((await runtime.terms.keep())[part] !== to) break;
    await Promise.all(page.map(({ ticket }) => move(ticket)));
  }
  return report;
}

/** The deadlines of a ticket that move when it comes under other terms; left out: those in force. */
export function movedDeadlines(
  { clocks, now, terms }: Pick<Runtime, 'clocks' | 'now' | 'terms'>,
  part: TermsPart,
  ticket: Ticket,
  history: readonly StoredEvent[],
  others = terms.inForce(),
): readonly RescheduledDeadline[] {
  const changed = { ...terms.of(ticket), [part]: others[part] };
  return clocks.moved(ticket, history.map(factsOf), now(), changed);
}
