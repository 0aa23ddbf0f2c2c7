import * as z from 'zod';
import { AduanError, ForbiddenError, refuseField } from '../../errors.js';
import { code } from '../../plugin/fields.js';
import type { Principal } from '../../ports/principal.js';
import { factsOf } from '../../store/facts-of.js';
import { ticketPages } from '../../store/ticket-pages.js';
import { requireText } from '../../ticket/decide/context.js';
import { decide } from '../../ticket/decide/decide.js';
import type { RescheduledDeadline } from '../../ticket/events.js';
import { isLimited } from '../../ticket/visibility.js';
import { openPhases } from '../../ticket/workflow/phase.js';
import type { TicketTerms } from '../clocks/desk-terms.js';
import { decideAsSystem } from '../commands/execute-command.js';
import { parseInput } from '../commands/parse-input.js';
import { requireOfficer } from '../reads/require-office.js';
import type { Runtime } from '../runtime.js';

/** Which open tickets are moved to the calendar or the policies in force, who decided it, and why. */
export interface RescheduleInput {
  /** Hash of the calendar, or of the policies, that they are counted under now. */
  readonly from: string;
  /** Hash of the calendar, or of the policies, in force. A process that still runs with others refuses. */
  readonly to: string;
  /** Needs the permission `reschedule`, and no limits. */
  readonly actor: Principal;
  /** Reason for the history of each ticket; it is sealed like all texts. */
  readonly reason: string;
  /** The decree that the new calendar is based on, such as `SKB 1497/2025`: at most 100 characters, stored in clear. */
  readonly decree?: string;
}

/** The result of rescheduling. */
export interface RescheduleReport {
  /** Tickets that are now counted under the new terms. */
  readonly tickets: number;
  /** Tickets that failed; the log says why (`reschedule.failed`). Call it again for them. */
  readonly failed: number;
  /** How many deadlines moved; each is in the history of its ticket. */
  readonly moved: number;
}

const inputSchema = /* @__PURE__ */ z.object({
  from: code,
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
  const { from, to, decree, reason } = parseInput(inputSchema, input, 'reschedule');
  requireOfficer(runtime, actor, 'reschedule');
  if (isLimited(runtime, actor))
    throw new ForbiddenError('reschedule', 'it concerns the whole desk');
  requireText(reason, 'reason');
  const terms = runtime.terms.inForce();
  const inForce = await runtime.terms.keep();
  const part = to === inForce.policies ? 'policies' : 'calendar';
  if (to !== inForce[part]) refuseField('to', 'is not in force');
  if (from === to) refuseField('from', 'is in force');
  await requireKept(runtime, { ...inForce, [part]: from });

  let tickets = 0;
  let failed = 0;
  let moved = 0;
  const filter = {
    phases: openPhases,
    ...(part === 'calendar' && { calendar: from }),
    order: 'newest',
    limit: ticketsAtOnce,
  } as const;
  for await (const page of ticketPages(runtime.store, runtime.tenant, filter)) {
    const found = page.filter(({ ticket }) => ticket[part] === from);
    await Promise.all(
      found.map(async ({ ticket: { id } }) => {
        let deadlines: readonly RescheduledDeadline[] | null = null;
        const isDone = await decideAsSystem(
          runtime,
          id,
          'reschedule',
          (ticket, context, { history }) => {
            deadlines = null;
            // Another process has already moved it.
            if (ticket[part] !== from) return [];
            const changed = { ...runtime.terms.of(ticket), [part]: terms[part] };
            deadlines = runtime.clocks.moved(ticket, history.map(factsOf), runtime.now(), changed);
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
        if (!isDone) failed += 1;
        else if (deadlines) {
          tickets += 1;
          moved += (deadlines as readonly RescheduledDeadline[]).length;
        }
      }),
    );
  }
  return { tickets, failed, moved };
}

/** Checks that the desk kept these terms. @throws InputError for terms that no ticket can have */
async function requireKept({ terms }: Runtime, former: TicketTerms): Promise<void> {
  try {
    await terms.open([former]);
  } catch (error) {
    if (!(error instanceof AduanError && error.code === 'ticket-terms-missing')) throw error;
    refuseField('from', 'is unknown');
  }
}
