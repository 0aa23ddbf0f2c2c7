import { AduanError, type DeskQueues, NotFoundError, type TicketId } from '@aduan/core';
import { Hono } from 'hono';
import type { Officer } from '../accounts/officer.js';
import { principalOf } from '../accounts/principal-of.js';
import { log } from '../desk/log.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';

/** A message of a citizen that could not be dealt with. */
export interface StuckArrival {
  readonly id: string;
  readonly channel: string;
  /** Epoch ms. */
  readonly receivedAt: number;
  readonly attempts: number;
  /** Code of the last failure. */
  readonly error: string;
}

/** An answer that did not reach its citizen. */
export interface StuckDeparture {
  readonly id: string;
  readonly channel: string;
  readonly ticketId: TicketId | null;
  /** Null when it belongs to no case that this officer may see. */
  readonly ticketNumber: string | null;
  /** `uncertain`: it may have arrived, sending it again may double it. */
  readonly state: 'dead' | 'uncertain';
  readonly attempts: number;
  /** Code of the last failure. */
  readonly error: string;
  /** Epoch ms; null where the store does not tell. */
  readonly failedAt: number | null;
}

/**
 * `GET /queues`: what got stuck on its way in or out, without a word of what it says; and putting it
 * back in line. For supervisors: whoever sends again takes the risk of a double.
 */
export function queueRoutes(aduan: CallCenterDesk) {
  const { queues } = aduan;
  const routes = new Hono<OfficerEnvironment>();
  routes.use('/queues/*', async (c, next) => {
    if (!c.var.officer.roles.includes('supervisor')) {
      throw new AduanError('forbidden', 'Stuck messages are for supervisors.');
    }
    await next();
  });
  routes.get('/queues', async (c) => {
    const [{ stuck: inbox }, { stuck: outbox }] = await Promise.all([
      queues.inbox(),
      queues.outbox(),
    ]);
    return c.json({
      inbox: inbox.map(({ sequence, ...row }): StuckArrival => ({ id: String(sequence), ...row })),
      // Those to programs stand on a page of their own.
      outbox: await departures(
        aduan,
        outbox.filter(({ target }) => !target.startsWith('webhook:')),
        c.var.officer,
      ),
    });
  });
  routes.post('/queues/inbox/:id/replay', async (c) => {
    const id = c.req.param('id');
    const found = /^\d{1,15}$/.test(id) && (await queues.replayInbox(Number(id)));
    if (!found) throw new NotFoundError('inbox-row');
    log('warn', 'inbox.replayed', { sequence: Number(id), officer: c.var.officer.id });
    return c.body(null, 204);
  });
  routes.post('/queues/outbox/:id/replay', async (c) => {
    const id = c.req.param('id');
    if (!(await queues.replayDelivery(id))) throw new NotFoundError('delivery');
    log('warn', 'delivery.replayed', { id, officer: c.var.officer.id });
    return c.body(null, 204);
  });
  return routes;
}

type Stuck = Awaited<ReturnType<DeskQueues['outbox']>>['stuck'];

async function departures(
  { tickets }: CallCenterDesk,
  stuck: Stuck,
  officer: Officer,
): Promise<readonly StuckDeparture[]> {
  const actor = principalOf(officer);
  const ids = new Set(stuck.flatMap(({ ticketId }) => ticketId ?? []));
  const numbers = new Map<TicketId, string>();
  for (const id of ids) {
    const view = await tickets.get(id, { actor }).catch(ignoreHidden);
    if (view) numbers.set(id, view.ticket.number);
  }
  return stuck.map(({ target, ticketId, ...row }) => {
    const ticketNumber = (ticketId && numbers.get(ticketId)) ?? null;
    return {
      ...row,
      channel: target,
      ticketId: ticketNumber === null ? null : ticketId,
      ticketNumber,
      failedAt: null,
    };
  });
}

function ignoreHidden(reason: unknown): null {
  if (reason instanceof NotFoundError) return null;
  throw reason;
}
