import type { BusinessCalendar } from '@aduan/calendar';
import * as z from 'zod';
import { localDate } from '../catalogue/dates.js';
import { NotFoundError } from '../errors.js';
import {
  awaitsProof,
  type Obligation,
  openObligations,
  provenBy,
} from '../obligation/obligation.js';
import { code, obligationId, outcome, reason } from '../plugin/fields.js';
import { defineTicketCommand } from '../plugin/operation.js';
import type { Runtime } from '../runtime/runtime.js';
import { unreached } from '../ticket/decide/act.js';
import { presumed } from '../ticket/decide/obligation.js';
import type { EventOf, TicketEvent } from '../ticket/events.js';
import { evolve } from '../ticket/evolve.js';
import { foldEvents } from '../ticket/fold-events.js';
import type { Ticket } from '../ticket/ticket.js';
import { mayBeTold, missingTries } from '../ticket/transition-rules.js';
import type { Workflow } from '../ticket/workflow/workflow.js';

/** Records an attempt to reach the citizen by phone or in person, also when nothing is owed any longer. */
export function attempt(runtime: Pick<Runtime, 'calendar'>) {
  return defineTicketCommand({
    permission: 'attempt',
    input: z.strictObject({
      obligationId,
      by: code,
      outcome,
      remark: reason.optional(),
    }),
    http: {
      name: 'recordAttempt',
      path: 'attempts',
      summary: 'Record a try to reach the citizen',
    },
    decide(ticket, { obligationId: id, by, outcome: result, remark }, { at, workflow }) {
      const obligation = ticket.obligations.find((each) => each.id === id);
      if (!obligation) throw new NotFoundError('obligation');
      const workingDay = workingDayOf(runtime.calendar, at);
      const attempted: EventOf<'obligation.attempted'> = {
        type: 'obligation.attempted',
        facts: { obligationId: id, by, outcome: result, messageId: null, workingDay },
        ...(remark !== undefined && { personal: { remark } }),
      };
      if (provenBy(result, false)?.type === 'presumed')
        return [attempted, ...sentByHand(ticket, obligation, by, workflow)];
      if (result !== 'reached')
        return [attempted, ...givenUpAfter(ticket, attempted, at, workflow)];
      const reached = {
        type: 'obligation.reached',
        facts: { obligationId: id, proof: 'call' },
      } as const;
      if (awaitsProof(obligation)) return [attempted, reached];
      if (obligation.status !== 'owed' || !mayBeTold(workflow, ticket)) return [attempted];
      const facts = { obligationId: id, by, messageId: null };
      return [attempted, { type: 'obligation.fulfilled', facts }, reached];
    },
  });
}

/** The date at the office, if it is a working day there. */
function workingDayOf(calendar: BusinessCalendar, at: number): string | null {
  const today = localDate(at, calendar.def.timeZone);
  return calendar.isWorkingDay(today) ? today : null;
}

/** The answer was sent by a way without receipts, such as a letter: it is presumed to arrive. */
function sentByHand(
  ticket: Ticket,
  obligation: Obligation,
  by: string,
  workflow: Workflow,
): readonly TicketEvent[] {
  const { id, status } = obligation;
  if (status === 'presumed') return [];
  if (awaitsProof(obligation)) return presumed(ticket, obligation, 'sent', workflow);
  if (status !== 'owed' || !mayBeTold(workflow, ticket)) return [];
  return [
    { type: 'obligation.fulfilled', facts: { obligationId: id, by, messageId: null } },
    ...presumed(ticket, obligation, 'sent', workflow),
  ];
}

/** On a closed ticket, enough failed attempts end the obligation, because there is no action left to end it. */
function givenUpAfter(
  ticket: Ticket,
  attempted: EventOf<'obligation.attempted'>,
  at: number,
  workflow: Workflow,
): readonly TicketEvent[] {
  const needed = workflow.definition.transitions.find((each) => each.afterMissedDays);
  if (ticket.phase !== 'closed' || !needed?.afterMissedDays) return [];
  const after = foldEvents(ticket, [attempted], ticket.id, at, evolve);
  const tries = missingTries(after, needed.afterMissedDays);
  return tries?.missing === 0 ? unreached(openObligations(after.obligations), 'tries') : [];
}
