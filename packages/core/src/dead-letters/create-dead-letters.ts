import type { Aduan } from '../aduan.js';
import { ConflictError, NotFoundError } from '../errors.js';
import { onceForKey } from '../runtime/commands/once-for-key.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireReference } from '../runtime/commands/require-reference.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { isLimited } from '../ticket/visibility.js';
import type { DeadLetter, DeadLetters } from './dead-letters.js';
import { discardLedger } from './discard-ledger.js';
import { putBack } from './put-back.js';
import { reopenObligations } from './reopen-obligations.js';
import { type VisibleDeadLetter, visibleDeadLetters } from './visible-dead-letters.js';

/**
 * Adds the management of dead letters to a desk.
 *
 * @param aduan - what `createAduan` returned; it need not be started
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createDeadLetters(aduan: Aduan): DeadLetters {
  const runtime = runtimeOf(aduan);
  const { queues } = aduan;
  const letters = visibleDeadLetters(runtime);
  const ledger = discardLedger(runtime, letters);

  /** Finds the dead letter of a command and checks its version. */
  async function meant(id: string, { actor, expectedVersion }: CommandOptions) {
    const letter = await letters.find(id, actor);
    if (!letter) throw new NotFoundError('dead-letter');
    if (expectedVersion !== undefined && expectedVersion !== letter.attempts)
      throw new ConflictError(expectedVersion, letter.attempts);
    return letter;
  }

  return requireActor<DeadLetters>(runtime, {
    async list({ actor }) {
      requireOfficer(runtime, actor, 'replay');
      const seen = await Promise.all([letters.incoming(actor), letters.outgoing(actor)]);
      const deadLetters = seen.flat().map(shown);
      if (isLimited(runtime, actor)) return { inbox: null, outbox: null, deadLetters };
      const [inbox, outbox] = await Promise.all([queues.inbox(), queues.outbox()]);
      return { inbox: inbox.pending, outbox: outbox.pending, deadLetters };
    },
    async replay(id, options) {
      requireOfficer(runtime, options.actor, 'replay');
      const call = { name: 'dead-letters:replay', input: id };
      await onceForKey(runtime, options, call, async () => {
        await meant(id, options);
        if (!(await putBack(queues, id))) throw new NotFoundError('dead-letter');
        runtime.log('warn', 'dead-letter.replayed', { id, actor: options.actor.id });
        return true;
      });
    },
    async discard(id, options) {
      requireOfficer(runtime, options.actor, 'replay');
      const reason = requireReference(options.reason, 'reason');
      const call = { name: 'dead-letters:discard', input: { id, reason } };
      await onceForKey(runtime, options, call, async (key) => {
        if (await ledger.has(id, key)) return true;
        const letter = await meant(id, options);
        await reopenObligations(runtime, letter);
        await ledger.write(letter, { actor: options.actor, key, reason });
        runtime.log('warn', 'dead-letter.discarded', { id, actor: options.actor.id, reason });
        return true;
      });
    },
    async discards({ actor }) {
      requireOfficer(runtime, actor, 'replay');
      return ledger.read(actor);
    },
  });
}

function shown({ messageId: _, row: __, ...letter }: VisibleDeadLetter): DeadLetter {
  return letter;
}
