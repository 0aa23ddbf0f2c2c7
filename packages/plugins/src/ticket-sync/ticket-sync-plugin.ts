import type { Ticket } from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import { pushPolicy } from '@aduan/core/directory';
import {
  type AduanPlugin,
  defineCommand,
  definePlugin,
  defineTicketQuery,
  fields,
  instant,
  type PluginContext,
  type PluginJob,
} from '@aduan/core/plugin';
import { factsOf } from '@aduan/core/store';
import * as z from 'zod';
import { backoff } from './backoff.js';
import { handOver } from './hand-over.js';
import { foreignIdIn, obstacleNow, obstacleOf, type Parts } from './parts.js';
import { pollUpdates } from './poll-updates.js';
import { prefix, pushJobs } from './push-jobs.js';
import { receiveUpdates } from './receive-updates.js';
import type {
  TicketSync,
  TicketSyncObstacle,
  TicketSyncOptions,
  TicketSyncState,
} from './ticket-sync.js';

const minuteMs = 60_000;
/** Timeout of a request for the updates of one ticket, ms. */
const updateTimeoutMs = 20_000;
/** How often a process checks whether polling is due, ms. */
const lookEveryMs = 5_000;

const state = /* @__PURE__ */ (() =>
  z.object({
    system: z.string(),
    foreignId: z.object({ system: z.string(), id: z.string() }).nullable(),
    sharedAt: instant.nullable(),
    withheld: (z.string() as unknown as z.ZodType<TicketSyncObstacle, TicketSyncObstacle>)
      .nullable()
      .describe('Why it is told nothing more; null when it is told.'),
  } satisfies Readonly<Record<keyof TicketSyncState, z.ZodType>>))();

/**
 * The plugin that sends the tickets which the policy allows to another system, and fetches the updates about them:
 * `aduan.plugins['ticket-sync']`. Each push is an outbox job, written in the same commit as the change. Pushes of one
 * ticket go out in order, however long the other system is down, and no request waits for them. Use it in every process
 * that writes tickets.
 *
 * @throws InputError if the directory accepts no tickets
 */
export function ticketSync(options: TicketSyncOptions): AduanPlugin<'ticket-sync', TicketSync> {
  const { directory, lanes = 2, pullEveryMs = 15 * minuteMs } = options;
  if (!directory.push) refuseField('directory', 'must be one that takes cases');
  if (!Number.isSafeInteger(lanes) || lanes < 1) refuseField('lanes', 'must be 1 or more');
  return definePlugin({
    id: 'ticket-sync',
    tables: { rounds: { sealed: false } },
    setup(context) {
      const parts = partsOf(context, options);
      const { target } = parts;
      const rules = {
        target,
        system: directory.name,
        isShared: (ticket: Ticket) => obstacleOf(ticket, parts) === null,
      };
      const rest = backoff();
      return {
        queries: {
          of: defineTicketQuery({
            input: z.strictObject({}),
            answer: state,
            http: {
              name: 'getTicketSync',
              path: 'ticket-sync',
              summary: 'How a case stands with the other system',
              scope: 'ticket-sync:read',
            },
            async run({ id }, _, { actor }) {
              const { history, stored } = await context.tickets.history(id, actor);
              const shared = history
                .map(factsOf)
                .find(
                  (event) =>
                    event.type === 'ticket-sync:shared' &&
                    event.facts.foreignIds.some(({ system }) => system === directory.name),
                );
              return {
                system: directory.name,
                foreignId: foreignIdIn(stored.ticket, parts) ?? null,
                sharedAt: shared?.at ?? null,
                withheld: await obstacleNow(stored.ticket, parts),
              };
            },
          }),
        },
        commands: {
          pull: defineCommand({
            permission: 'read',
            officersOnly: true,
            isIdempotent: true,
            input: z.strictObject({ foreignId: fields.freeText(100) }),
            answer: z.object({ added: z.int() }),
            http: {
              name: 'pullUpdates',
              path: 'updates',
              summary:
                'Ask the other system for news of a case now, as when it says that there are some',
              description:
                'Of a case that you may not see, and of one that is not known, there are none.',
            },
            async run({ foreignId: id }, { actor }) {
              const filter = { foreignId: { system: directory.name, id }, limit: 1 };
              const [found] = (await context.tickets.list(filter, actor)).rows;
              const late = AbortSignal.timeout(updateTimeoutMs);
              return {
                added: found ? await receiveUpdates(found.stored.ticket.id, parts, late) : 0,
              };
            },
          }),
        },
        hooks: {
          write(change, tx) {
            for (const job of pushJobs(change, rules)) tx.deliver(job);
          },
        },
        deliveries: [
          {
            prefix,
            // One target gets half of them, and there is only one.
            concurrency: 2 * lanes,
            targets: async () => ({ all: [target], resting: [] }),
            deliver: (delivery, leaseMs) => handOver(delivery, leaseMs, rest, parts),
          },
        ],
        jobs: jobsOf(parts, pullEveryMs),
      };
    },
  });
}

function partsOf(context: PluginContext, options: TicketSyncOptions): Parts {
  const { directory, fetch = globalThis.fetch.bind(globalThis), ticketUrl } = options;
  const {
    patienceMs = 7 * 24 * 60 * minuteMs,
    when = ({ cooperative, kind }: Ticket) =>
      cooperative !== null && !context.kinds.of(kind).seenBy,
  } = options;
  return {
    ...{ context, directory, fetch, patienceMs, ticketUrl, when },
    policy: directory.policy ?? pushPolicy(),
    target: `${prefix}${directory.name}`,
  };
}

function jobsOf(parts: Parts, pullEveryMs: number | null): readonly PluginJob[] {
  if (pullEveryMs === null || !parts.directory.pull) return [];
  const everyMs = Math.min(pullEveryMs, lookEveryMs);
  return [{ name: 'ticket-sync', everyMs, run: pollUpdates(parts, pullEveryMs) }];
}
