import * as z from 'zod';
import { ConflictError, NotFoundError } from '../errors.js';
import { answers } from '../plugin/answers/answers.js';
import { fields } from '../plugin/fields.js';
import { defineCommand, defineQuery } from '../plugin/operation.js';
import { type AduanPlugin, definePlugin } from '../plugin/plugin.js';
import { onceForKey } from '../runtime/commands/command-record.js';
import { recordStatus } from '../runtime/outbox/receive-receipt.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { isLimited } from '../ticket/visibility.js';
import { deadLetterId } from './dead-letter-id.js';
import type { DeadLetter, DeadLetters, Discard, QueueView } from './dead-letters.js';
import { discardLedger } from './discard-ledger.js';
import { type VisibleDeadLetter, visibleDeadLetters } from './visible-dead-letters.js';

const { actor: who, instant, label } = answers;
const managed = { permission: 'replay', officersOnly: true } as const;

const text = /* @__PURE__ */ z.string().nullable();
const known = {
  id: /* @__PURE__ */ z.string().describe('`in:7`, `out:0199…`.'),
  place: /* @__PURE__ */ z
    .string()
    .describe('The channel it came by, or what it was to be sent to.'),
  state: /* @__PURE__ */ z.enum(['dead', 'uncertain']).describe('uncertain: it may have arrived.'),
  error: /* @__PURE__ */ z.string(),
  ticketId: text,
  ticketNumber: text,
};
const letterFields = /* @__PURE__ */ (() =>
  ({
    ...known,
    side: z.enum(['in', 'out']),
    attempts: z.int().describe('Goes as If-Match, such as "3".'),
    why: label.describe('What the error means, and what can be done.'),
    receivedAt: instant.nullable(),
    receiver: z
      .object({ kind: z.enum(['officer', 'unit']), id: z.string() })
      .nullable()
      .describe('The officer or unit that a notification was for.'),
  }) satisfies Readonly<Record<keyof DeadLetter, z.ZodType>>)();
const waiting = /* @__PURE__ */ z
  .int()
  .nullable()
  .describe('How many wait; null for a key that is limited.');
const queueView = /* @__PURE__ */ z.object({
  inbox: waiting,
  outbox: waiting,
  items: z.array(
    z.object(letterFields).meta({
      id: 'DeadLetter',
      description: 'What was given up on its way in or out: never a word of what it says.',
    }),
  ),
}) as unknown as z.ZodType<unknown, QueueView>;
const discardFields = /* @__PURE__ */ (() =>
  ({ ...known, at: instant, by: who, reason: z.string() }) satisfies Readonly<
    Record<keyof Discard, z.ZodType>
  >)();
const discards = /* @__PURE__ */ z.array(
  z.object(discardFields).meta({ id: 'Discard' }),
) as unknown as z.ZodType<unknown, readonly Discard[]>;

const letter = /* @__PURE__ */ z.string();
const nothing = /* @__PURE__ */ z.strictObject({});

/** Dead letters, as a built-in plugin: they need all deliveries and the inbox, which other plugins cannot access. */
export function deadLettersPlugin(runtime: Runtime): AduanPlugin<'dead-letters', DeadLetters> {
  const { log, now, store, tenant } = runtime;
  const letters = visibleDeadLetters(runtime);
  const ledger = discardLedger(runtime, letters);

  /** Finds the dead letter of a command and checks its version. */
  async function meant(id: string, { actor, expectedVersion }: CommandOptions) {
    const found = await letters.find(id, actor);
    if (!found) throw new NotFoundError('dead-letter');
    if (expectedVersion !== undefined && expectedVersion !== found.attempts)
      throw new ConflictError(expectedVersion, found.attempts);
    return found;
  }

  /** @returns false when the message is no longer a dead letter */
  async function putBack(id: string): Promise<boolean> {
    const place = deadLetterId(id);
    if (place?.side === 'in') return store.replayInbox(tenant, place.sequence, now());
    return place !== null && store.replayDelivery(tenant, place.id, now());
  }

  return definePlugin({
    id: 'dead-letters',
    setup: () => ({
      queries: {
        list: defineQuery({
          ...managed,
          input: nothing,
          answer: queueView,
          http: {
            name: 'listDeadLetters',
            path: '',
            summary:
              'What was given up on its way in or out, and why; at most 100 of each side, newest first',
          },
          async run(_, { actor }) {
            const seen = await Promise.all([letters.incoming(actor), letters.outgoing(actor)]);
            const items = seen.flat().map(shown);
            if (isLimited(runtime, actor)) return { inbox: null, outbox: null, items };
            const queues = await Promise.all([store.inboxStats(tenant), store.outboxStats(tenant)]);
            return { inbox: queues[0].pending, outbox: queues[1].pending, items };
          },
        }),
        discards: defineQuery({
          ...managed,
          input: nothing,
          answer: discards,
          http: {
            name: 'listDiscards',
            path: 'discards',
            summary: 'What was put away for good, by whom and why; at most 100, newest first',
          },
          run: (_, { actor }) => ledger.read(actor),
        }),
      },
      commands: {
        replay: defineCommand({
          ...managed,
          input: z.strictObject({ letter }),
          answer: null,
          hasVersion: true,
          http: {
            name: 'replayDeadLetter',
            path: '{letter}/replay',
            summary: 'Put it back in line; what is uncertain may arrive twice',
          },
          async run({ letter: id }, options) {
            const { side } = await meant(id, options);
            if (!(await putBack(id))) throw new NotFoundError('dead-letter');
            if (side === 'in') runtime.wakeInbox();
            else runtime.wakeOutbox();
            log('warn', 'dead-letter.replayed', { id, actor: options.actor.id });
          },
        }),
        discard: defineCommand({
          ...managed,
          input: z.strictObject({ letter, reason: fields.reference }),
          answer: null,
          hasVersion: true,
          // The key goes into the ledger, in the commit that discards.
          handlesKey: true,
          http: {
            name: 'discardDeadLetter',
            path: '{letter}/discard',
            summary:
              'Put it away for good; an answer that may not have arrived is told on the next way',
          },
          async run({ letter: id, reason }, options) {
            const call = { name: 'dead-letters:discard', input: { id, reason } };
            await onceForKey(runtime, options, call, async (key) => {
              if (await ledger.has(id, key)) return true;
              const found = await meant(id, options);
              await reopenObligations(runtime, found);
              await ledger.write(found, { actor: options.actor, key, reason });
              log('warn', 'dead-letter.discarded', { id, actor: options.actor.id, reason });
              return true;
            });
          },
        }),
      },
    }),
  });
}

function shown({ messageId: _, row: __, ...letter }: VisibleDeadLetter): DeadLetter {
  return letter;
}

/**
 * Records in the ticket that a message did not arrive, before its dead letter is discarded, so that an answer of
 * unknown outcome is owed again. A message that did arrive stays unchanged, and a failed one is already recorded.
 */
async function reopenObligations(
  runtime: Runtime,
  { messageId: id, place, ticketId }: VisibleDeadLetter,
): Promise<void> {
  if (id === null || ticketId === null) return;
  const messages = await runtime.store.readTicketMessages(runtime.tenant, ticketId);
  const status = messages.find((message) => message.id === id)?.status;
  if (status !== 'accepted' && status !== 'sent') return;
  await recordStatus(runtime, place, { id, ticketId }, 'failed', 'discarded');
}
