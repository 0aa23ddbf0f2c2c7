import type { Aduan } from '../aduan.js';
import { ForbiddenError, NotFoundError } from '../errors.js';
import { keyedCall, knownResult, resultRecord } from '../runtime/commands/command-record.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { deskOf } from '../runtime/desk-of.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import type { Principal } from '../slots/principal.js';
import type { StuckInboxRow } from '../store/inbox.js';
import type { StuckDelivery } from '../store/outbox.js';
import type { DeadLetter, DeadLetters } from './dead-letters.js';
import { putBack } from './put-back.js';
import { whyStuck } from './why-stuck.js';

/**
 * The room of dead letters beside a desk.
 *
 * @param aduan - what `createAduan` returned; it need not be started
 * @throws InputError for anything else
 */
export function createDeadLetters(aduan: Aduan): DeadLetters {
  const desk = deskOf(aduan);
  const { queues } = aduan;

  function requireOperator(actor: Principal): void {
    requireOfficer(desk, actor, 'replay');
    const isLimited = actor.regions.length > 0 || actor.within !== undefined;
    if (isLimited) throw new ForbiddenError('replay', 'the queues are those of all cases');
  }

  return requireActor<DeadLetters>(desk, {
    async list({ actor }) {
      requireOperator(actor);
      const [inbox, outbox] = await Promise.all([queues.inbox(), queues.outbox()]);
      const deadLetters = [...inbox.stuck.map(incoming), ...outbox.stuck.map(outgoing)];
      return { inbox: inbox.pending, outbox: outbox.pending, deadLetters };
    },
    async replay(id, options) {
      const { actor } = options;
      requireOperator(actor);
      const call = await keyedCall(desk, options, 'dead-letters:replay', id);
      if (await knownResult<true>(desk, call)) return;
      if (!(await putBack(queues, id))) throw new NotFoundError('dead-letter');
      desk.log('info', 'dead-letter.replayed', { id, actor: actor.id });
      if (!call) return;
      const command = { key: call.key, result: resultRecord(call, true), at: desk.now() };
      await desk.store.commit({ tenant: desk.tenant, command: { ...command, ticketId: null } });
    },
  });
}

function incoming({ attempts, channel, error, receivedAt, sequence }: StuckInboxRow): DeadLetter {
  const row = { side: 'in', place: channel, state: 'dead', attempts, error, receivedAt } as const;
  return { id: `in:${sequence}`, ...row, why: whyStuck(error) };
}

function outgoing({ attempts, error, id, state, target }: StuckDelivery): DeadLetter {
  const row = { side: 'out', place: target, state, attempts, error, receivedAt: null } as const;
  return { id: `out:${id}`, ...row, why: whyStuck(error) };
}
