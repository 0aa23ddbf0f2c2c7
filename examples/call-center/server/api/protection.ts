import { type AddressId, AduanError, NotFoundError, type PartyId } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import type { CallEventsChannel } from '@aduan/ivr/call-events';
import { phoneNumbers } from '@aduan/phone-numbers';
import { type Context, Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { LegalHolds } from '../protection/legal-holds.js';
import { numbersOf } from '../protection/numbers-of.js';
import { openProtection } from '../protection/open-protection.js';
import { readBody } from './body.js';
import type { OfficerEnvironment } from './environment.js';
import { basisBody, correctionBody, holdBody, liftBody } from './protection-bodies.js';
import { processingOf, requestsOf } from './protection-requests.js';
import { reasonBody } from './ticket-bodies.js';

/** The dependencies of the data protection routes. */
export interface ProtectionParts {
  readonly aduan: CallCenterDesk;
  readonly views: ViewLog;
  readonly holds: LegalHolds;
  /** The office's telephone system, which keeps callers' numbers; null where there is none. */
  readonly telephone: CallEventsChannel | null;
  readonly now: () => number;
}

/**
 * `/people/:id/protection`: a person's rights under the data protection law, for the supervisor who decides. The data
 * protection add-on checks the permission in every call.
 */
export function protectionRoutes({ aduan, holds, views, now, telephone }: ProtectionParts) {
  const { parties } = aduan.plugins;
  const protection = openProtection(aduan, holds);
  const routes = new Hono<OfficerEnvironment>().basePath('/people/:id/protection');

  routes.get('/', async (c) => {
    const { actor, party } = asked(c);
    const plan = await protection.planErasure(party, { actor });
    const [processing, requests] = await Promise.all([
      processingOf(parties, party, actor),
      requestsOf(views, party, actor),
    ]);
    const held = await Promise.all(
      plan.tickets.map(async ({ id, number }) => {
        const hold = await holds.of(id);
        return hold ? [{ ...hold, number }] : [];
      }),
    );
    return c.json({ plan, holds: held.flat(), processing, requests, now: now() });
  });
  routes.post('/export', async (c) => {
    const { actor, party } = asked(c);
    const { reason } = await readBody(c, basisBody);
    return c.json(await protection.export(party, { actor, reason }));
  });
  routes.get('/corrections', async (c) => {
    const { actor, party } = asked(c);
    return c.json({ corrections: await protection.corrections(party, { actor }) });
  });
  routes.post('/correct', async (c) => {
    const { actor, party } = asked(c);
    const { correction, reason } = await readBody(c, correctionBody);
    requireNumber(correction.contact?.to);
    return c.json(await protection.correct(party, correction, { actor, reason }));
  });
  for (const action of ['restrict', 'resume'] as const) {
    routes.post(`/${action}`, async (c) => {
      const { actor, party } = asked(c);
      // Checks the permission for erasing, which here also covers restricting.
      await protection.planErasure(party, { actor });
      const key = c.req.header('Idempotency-Key');
      const options = { actor, ...(key !== undefined && { key }) };
      await parties[action](party, await readBody(c, reasonBody), options);
      return c.body(null, 204);
    });
  }
  routes.post('/hold', async (c) => {
    const { source, ticketId } = await readBody(c, holdBody);
    const held = await ticketOf(c, ticketId);
    await holds.place({ ticketId: held.id, source, by: c.var.officer.id, at: now() });
    return c.body(null, 204);
  });
  routes.post('/lift', async (c) => {
    const { id } = await ticketOf(c, (await readBody(c, liftBody)).ticketId);
    await holds.lift(id, { officer: c.var.officer.id, at: now() });
    return c.body(null, 204);
  });
  routes.post('/erase', async (c) => {
    const { actor, party } = asked(c);
    const { reason } = await readBody(c, basisBody);
    const numbers = telephone ? await numbersOf(aduan, party, actor) : [];
    const receipt = await protection.erase(party, { actor, reason });
    for (const number of numbers) await telephone?.calls.forget(number);
    return c.json(receipt);
  });
  return routes;

  /** @throws NotFoundError for a ticket of another person; ForbiddenError for officers who may not decide on it */
  async function ticketOf(c: Context<OfficerEnvironment>, id: string) {
    const { actor, party } = asked(c);
    const { tickets: cases } = await protection.planErasure(party, { actor });
    const found = cases.find((each) => each.id === id);
    if (!found) throw new NotFoundError('ticket');
    return found;
  }
}

function asked(c: Context<OfficerEnvironment>) {
  return { actor: principalOf(c.var.officer), party: c.req.param('id') as PartyId };
}

const phone = phoneNumbers();

/** Requires a valid phone number. @throws AduanError `no-phone-number` */
function requireNumber({ kind, value }: Partial<AddressId> = {}): void {
  if (kind === 'phone' && phone.parse(value ?? '') === null) {
    throw new AduanError('no-phone-number', 'This is no phone number of any country.');
  }
}
