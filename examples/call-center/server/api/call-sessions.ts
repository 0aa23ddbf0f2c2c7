import { canDo, ForbiddenError, NotFoundError, type PartyId, type TicketId } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { PersonMatch } from '@aduan/core/parties';
import type { PhoneChannel } from '@aduan/ivr';
import type { CallEventsChannel, PhoneCall } from '@aduan/ivr/call-events';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Exchange } from '../phone/open-exchange.js';
import { readBody } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { openInputOf } from './open-input.js';
import { emptyBody, openBody } from './ticket-bodies.js';
import { openPhases } from './ticket-views.js';

/** What the phone routes need. */
export interface CallSessionsParts {
  readonly aduan: CallCenterDesk;
  readonly views: ViewLog;
  readonly exchange: Pick<Exchange, 'queue' | 'finish'>;
  readonly phone: Pick<PhoneChannel, 'ticketOf'> | null;
  readonly telephone: CallEventsChannel | null;
  readonly now: () => number;
}

/** A call of the telephone system as the console shows it: of the number, only its end. */
export interface ShownCall extends Omit<PhoneCall, 'to'> {}

/** The callers who wait at the exchange, and the one the officer talks to. */
export interface CallSessions {
  readonly calls: readonly ShownCall[];
  /** Since when each caller waits, epoch ms, the longest first. */
  readonly waiting: readonly number[];
  readonly talk: { readonly since: number; readonly ticket: TicketId | null } | null;
  /** Epoch ms. */
  readonly now: number;
}

/** A person whom a caller's number matches, with their open tickets. */
export interface ShownCaller {
  readonly id: PartyId;
  readonly name: string | null;
  readonly certainty: PersonMatch['certainty'];
  readonly cases: readonly {
    readonly id: TicketId;
    readonly number: string;
    readonly subject: string | null;
  }[];
}

const ticketBody = /* @__PURE__ */ z.strictObject({ ticket: z.string().min(1).max(100) });

/** How many people with the same number are shown while the phone rings. */
const shownPeople = 3;
const shownTickets = 5;

/** `/phone`: calls that ring at the office, and callers who wait for an officer. For officers who work on tickets. */
export function phoneRoutes({ aduan, exchange, views, now, phone, telephone }: CallSessionsParts) {
  const { parties } = aduan.plugins;
  const routes = new Hono<OfficerEnvironment>();
  routes.use('/phone/*', async (c, next) => {
    const actor = principalOf(c.var.officer);
    for (const right of ['open', 'read-identity'] as const) {
      const decision = canDo(aduan.workflow, actor, right);
      if (!decision.allowed) throw new ForbiddenError(right, decision.reason);
    }
    await next();
  });
  const calls = () => {
    if (!telephone) throw new NotFoundError('call');
    return telephone.calls;
  };
  const call = async (id: string): Promise<PhoneCall> => {
    const found = await calls().get(id);
    if (!found) throw new NotFoundError('call');
    return found;
  };

  routes.get('/phone/sessions', async (c) => {
    const { id } = c.var.officer;
    const [recent, waiting, talk] = await Promise.all([
      telephone?.calls.recent() ?? [],
      exchange.queue.waiting(),
      exchange.queue.talkOf(id),
    ]);
    const ticket = talk && (await phone?.ticketOf(talk.call));
    return c.json({
      calls: recent.map(shownCall),
      waiting: waiting.map(({ since }) => since),
      talk: talk && { since: talk.takenAt ?? talk.since, ticket: ticket ?? null },
      now: now(),
    } satisfies CallSessions);
  });
  routes.post('/phone/next', async (c) => {
    await readBody(c, emptyBody);
    const taken = await exchange.queue.takeNext(c.var.officer.id);
    const ticket = taken && (await phone?.ticketOf(taken.call));
    return c.json({ isTaken: taken !== null, ticket: ticket ?? null });
  });
  routes.post('/phone/end', async (c) => {
    await readBody(c, emptyBody);
    await exchange.finish(c.var.officer.id);
    return c.body(null, 204);
  });
  routes.get('/phone/calls/:id/caller', async (c) => {
    const actor = principalOf(c.var.officer);
    const { from } = await call(c.req.param('id'));
    if (from === null) return c.json({ items: [] });
    const caller = { kind: 'phone', value: from };
    const { items: matches } = await parties.find(caller, { actor, namedBy: 'line' });
    const people = matches.slice(0, shownPeople).map(async ({ certainty, person }) => {
      const reporter = person.id as PartyId;
      const { items } = await views.list(
        { reporter, phases: openPhases, order: 'newest', limit: shownTickets },
        { actor },
      );
      const cases = items.map(({ subject, ticket: { id, number } }) => ({ id, number, subject }));
      return { id: reporter, name: person.name, certainty, cases };
    });
    return c.json({ items: (await Promise.all(people)) satisfies readonly ShownCaller[] });
  });
  routes.post('/phone/calls/:id/tickets', async (c) => {
    const { channel: _, receivedAt: __, ...input } = openInputOf(await readBody(c, openBody));
    const opened = await calls().open(c.req.param('id'), input, commandOptions(c));
    return c.json(opened, 201);
  });
  routes.post('/phone/calls/:id/case', async (c) => {
    const { ticket } = await readBody(c, ticketBody);
    const { actor } = commandOptions(c);
    return c.json(shownCall(await calls().attach(c.req.param('id'), ticket, { actor })));
  });
  routes.get('/phone/calls/:id/recording', async (c) => {
    const { id, ticket } = await call(c.req.param('id'));
    // The recording of a ticket is played there, where the view log records it.
    const file = ticket === null ? await calls().recording(id) : null;
    if (!file) throw new NotFoundError('file');
    return c.body(file.body, 200, {
      'Content-Type': file.mime,
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  });
  return routes;
}

function shownCall({ to: _, ...call }: PhoneCall): ShownCall {
  return { ...call, from: call.from && `•••• ${call.from.replace(/\D/g, '').slice(-3)}` };
}
