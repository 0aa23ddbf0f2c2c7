import type { BusinessCalendar } from '@aduan/calendar';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { AduanError } from '../../src/errors.js';
import type { MessageId, ObligationId, PartyId, TicketId } from '../../src/ids.js';
import { owedObligations } from '../../src/obligation/obligation.js';
import type { AnyOperation } from '../../src/plugin/operation.js';
import type { Principal } from '../../src/ports/principal.js';
import type { OpenCommand, TicketCommand } from '../../src/ticket/commands.js';
import { type DecideContext, requirePermission } from '../../src/ticket/decide/context.js';
import { decide } from '../../src/ticket/decide/decide.js';
import type { TicketEvent } from '../../src/ticket/events.js';
import { type EvolvingEvent, evolve } from '../../src/ticket/evolve.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import { attempt as attemptOn } from '../../src/tickets/attempt.js';
import { note } from '../../src/tickets/note.js';
import { waive } from '../../src/tickets/waive.js';

allowLongTests();

const workflow = compileWorkflow(defaultWorkflow);
const ticketId = 'ticket' as TicketId;
const roles = ['citizen', 'agent', 'officer', 'supervisor', 'auditor', 'system'] as const;
const actions = [...new Set(defaultWorkflow.transitions.map(({ action }) => action))];
let counter = 0;
const nextId = <Id extends string>() => `id-${++counter}` as Id;

function principal(role: (typeof roles)[number]): Principal {
  const kind = role === 'citizen' || role === 'system' ? role : 'officer';
  return { id: role, kind, roles: [role], units: [], regions: [] };
}

function opening(kind: OpenCommand['kind']): OpenCommand {
  return {
    type: 'open',
    ticketId,
    number: 'ADU-2026-000001-0',
    kind,
    personal: { subject: 'x', text: 'x' },
    category: null,
    cooperative: null,
    region: null,
    anonymous: false,
    confidential: false,
    supervisory: false,
    channel: 'web',
    conversationId: null,
    reporter: 'party' as PartyId,
    receivedAt: 0,
    calendar: 'calendar',
    policies: 'policies',
    attachments: [],
    messageId: nextId<MessageId>(),
    obligationId: nextId<ObligationId>(),
  };
}

const step = fc.record({
  role: fc.constantFrom(...roles),
  what: fc.oneof(
    fc.constantFrom('append', 'note', 'waive', 'attempt', 'fail', 'restrict', 'loosen'),
    fc.constantFrom(...actions),
  ),
  gapMs: fc.integer({ min: 0, max: 40 * 86_400_000 }),
});

/** A declared command with its input. */
interface DeclaredCommand {
  readonly declared: AnyOperation;
  readonly input: object;
}

const attempt = attemptOn({
  calendar: { def: { timeZone: 'UTC' }, isWorkingDay: () => true } as unknown as BusinessCalendar,
});

function commandOf(what: string, ticket: Ticket, at: number): TicketCommand | DeclaredCommand {
  const [owed] = ticket.obligations.slice(-1);
  const obligationId = owed?.id ?? ('none' as ObligationId);
  const messageId = nextId<MessageId>();
  switch (what) {
    case 'append':
      return {
        type: 'append',
        messageId,
        words: { text: 'lagi' },
        channel: 'web',
        conversationId: null,
        attachments: [],
        obligationId: nextId<ObligationId>(),
      };
    case 'note':
      return { declared: note, input: { text: 'catatan' } };
    case 'waive':
      return { declared: waive, input: { obligationId, reason: 'alasan' } };
    case 'attempt':
      return {
        declared: attempt,
        input: { obligationId, by: 'phone', outcome: at % 3 === 0 ? 'reached' : 'no-answer' },
      };
    case 'fail':
      return {
        type: 'deliver',
        outcome: 'failed',
        by: 'web',
        errorClass: 'recipient',
        tellsRead: true,
        messageId: owed?.attempts.at(-1)?.messageId ?? messageId,
      };
    case 'restrict':
      return { type: 'restrict', confidential: true, reporter: 'other' as PartyId };
    case 'loosen':
      return { type: 'restrict', confidential: false, reason: 'salah centang', reporter: null };
    default:
      return {
        type: 'act',
        action: what,
        text: 'jawaban',
        reason: 'alasan',
        team: 'tim-a',
        referral: { agency: 'ojk', name: 'OJK' },
        messageId,
        obligationId: nextId<ObligationId>(),
      };
  }
}

function decided(
  ticket: Ticket | null,
  command: TicketCommand | DeclaredCommand,
  context: DecideContext,
): readonly TicketEvent[] {
  if (!('declared' in command)) return decide(ticket, command, context);
  const { permission, run } = command.declared;
  if (permission) requirePermission(context, permission);
  const decideDeclared = run as (...given: unknown[]) => readonly TicketEvent[];
  return decideDeclared(ticket, command.input, { ...context, newId: nextId });
}

interface Walk {
  readonly ticket: Ticket;
  readonly events: readonly EvolvingEvent[];
  readonly refused: readonly unknown[];
}

function walk(
  kind: OpenCommand['kind'],
  steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
): Walk {
  const events: EvolvingEvent[] = [];
  const refused: unknown[] = [];
  let ticket: Ticket | null = null;
  let at = 0;
  const run = (command: TicketCommand | DeclaredCommand, actor: Principal) => {
    const before: Ticket | null = ticket;
    for (const event of decided(before, command, { workflow, actor, at })) {
      const stamped = { ...event, ticketId, sequence: events.length + 1, at } as EvolvingEvent;
      events.push(stamped);
      ticket = evolve(ticket, stamped);
    }
  };
  run(opening(kind), principal('citizen'));
  for (const { role, what, gapMs } of steps) {
    at += gapMs;
    try {
      if (ticket) run(commandOf(what, ticket, at), principal(role));
    } catch (error) {
      refused.push(error);
    }
  }
  if (!ticket) throw new Error('no ticket');
  return { ticket, events, refused };
}

const walks = fc
  .tuple(
    fc.constantFrom<OpenCommand['kind']>('complaint', 'information-request', 'suggestion'),
    fc.array(step, { maxLength: 40 }),
  )
  .map(([kind, steps]) => walk(kind, steps));

describe('the ticket machine under random commands by random roles', () => {
  it('keeps its promises at every step', () => {
    fc.assert(
      fc.property(walks, ({ events, refused }) => {
        let ticket: Ticket | null = null;
        for (const event of events) {
          const before: Ticket | null = ticket;
          ticket = evolve(ticket, event);
          expect(ticket.version).toBe((before?.version ?? 0) + 1);
          expect(ticket.phase).toBe(workflow.phaseOf(ticket.state));
          expect(ticket.cycle).toBeGreaterThanOrEqual(before?.cycle ?? 1);
          expect(ticket.closedAt === null).toBe(ticket.phase !== 'closed');
          if (event.type === 'ticket.moved' && ticket.phase === 'closed') {
            expect(owedObligations(ticket.obligations)).toEqual([]);
          }
        }
        for (const error of refused) expect(AduanError.isInstance(error)).toBe(true);
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('always owes an answer while it is being worked on, unless one was waived or given since', () => {
    fc.assert(
      fc.property(walks, ({ ticket }) => {
        const settled = ticket.obligations.every(({ status }) => status !== 'owed');
        const isWorked = ticket.phase === 'new' || ticket.phase === 'active';
        const last = ticket.obligations.at(-1);
        if (isWorked && settled) expect(['waived', 'reached']).toContain(last?.status);
        expect(owedObligations(ticket.obligations).length).toBeLessThanOrEqual(1);
        expect(ticket.obligations.length).toBeLessThanOrEqual(ticket.cycle);
      }),
      { numRuns: 2 * numRuns },
    );
  });

  it('lets nobody but a supervisor waive an answer or loosen privacy', () => {
    for (const role of roles) {
      const { ticket } = walk('complaint', [{ role: 'officer', what: 'restrict', gapMs: 0 }]);
      const tries = ['waive', 'loosen'].map(
        (what) => () =>
          decided(ticket, commandOf(what, ticket, 0), { workflow, actor: principal(role), at: 1 }),
      );
      for (const attempt of tries) {
        if (role === 'supervisor') expect(attempt()).toHaveLength(1);
        else expect(attempt).toThrow(/not permitted/);
      }
    }
  });

  it('keeps an answer that could not be delivered as given, for the next way to its citizen', () => {
    const answer = { role: 'officer', what: 'answer', gapMs: 1 } as const;
    const fail = { role: 'system', what: 'fail', gapMs: 1 } as const;
    const close = { role: 'officer', what: 'close', gapMs: 1 } as const;
    for (const steps of [
      [answer, fail],
      [answer, close, fail],
    ]) {
      const [obligation] = walk('complaint', steps).ticket.obligations;
      expect(obligation).toMatchObject({ status: 'answered', settledAt: null });
      expect(obligation?.attempts.at(-1)?.outcome).toBe('failed');
    }
  });

  it('owes a new answer for every cycle, and one at a time', () => {
    const { ticket } = walk('complaint', [
      { role: 'officer', what: 'answer', gapMs: 1 },
      { role: 'citizen', what: 'append', gapMs: 1 },
      { role: 'citizen', what: 'append', gapMs: 1 },
    ]);
    expect(ticket).toMatchObject({ state: 'reopened', cycle: 2 });
    expect(ticket.obligations.map(({ status }) => status)).toEqual(['unreached', 'owed']);
  });

  it('lets a citizen reopen within thirty days and not later', () => {
    const day = 86_400_000;
    const path = (gapMs: number) =>
      walk('complaint', [
        { role: 'officer', what: 'answer', gapMs: 1 },
        { role: 'officer', what: 'close', gapMs: 1 },
        { role: 'citizen', what: 'reopen', gapMs },
      ]).ticket;
    expect(path(30 * day)).toMatchObject({ state: 'reopened', cycle: 2 });
    expect(path(30 * day + 1)).toMatchObject({ state: 'closed', cycle: 1 });
  });
});
