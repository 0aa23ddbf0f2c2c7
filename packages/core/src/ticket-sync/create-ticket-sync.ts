import type { Aduan } from '../aduan.js';
import { pushPolicy } from '../directory/index.js';
import { refuseField } from '../errors.js';
import { createConcurrencyLimit } from '../runtime/concurrency-limit.js';
import { visibleHistory } from '../runtime/reads/visible-ticket.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { factsOf } from '../store/facts-of.js';
import { type AddOnParts, foreignIdIn, obstacleNow, obstacleOf } from './add-on-parts.js';
import { backoff } from './backoff.js';
import { handOver } from './hand-over.js';
import { pollUpdates } from './poll-updates.js';
import { pushJobs } from './push-jobs.js';
import { receiveUpdates } from './receive-updates.js';
import type { TicketSync, TicketSyncOptions } from './ticket-sync.js';

const minuteMs = 60_000;
/** Timeout of a request for the updates of one ticket, ms. */
const updateTimeoutMs = 20_000;

/**
 * Sends the tickets that the policy allows to another system, and fetches the updates about them. Each push is an
 * outbox job, written in the same commit as the change. Pushes of one ticket go out in order, however long the other
 * system is down, and no request waits for them. Use it in every process that writes tickets.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`, or
 * the directory accepts no tickets
 */
export function createTicketSync(aduan: Aduan, options: TicketSyncOptions): TicketSync {
  const { directory, lanes = 2, pullEveryMs = 15 * minuteMs } = options;
  if (!directory.push) refuseField('directory', 'must be one that takes cases');
  if (!Number.isSafeInteger(lanes) || lanes < 1) refuseField('lanes', 'must be 1 or more');
  const runtime = runtimeOf(aduan);
  const parts: AddOnParts = {
    runtime,
    directory,
    policy: directory.policy ?? pushPolicy(),
    target: `directory:${directory.name}`,
    ticketUrl: options.ticketUrl,
    patienceMs: options.patienceMs ?? 7 * 24 * 60 * minuteMs,
    when:
      options.when ??
      (({ cooperative, kind }) => cooperative !== null && !runtime.kinds.of(kind).seenBy),
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
  };
  const rules = {
    target: parts.target,
    system: directory.name,
    isShared: (ticket: Parameters<typeof obstacleOf>[0]) => obstacleOf(ticket, parts) === null,
  };
  const rest = backoff();
  const concurrency = createConcurrencyLimit(lanes, lanes);
  const work =
    pullEveryMs === null || !directory.pull ? async () => false : pollUpdates(parts, pullEveryMs);
  runtime.deliveryHandlers.set('sharing', {
    has: (target) => target === parts.target,
    record: (change) => pushJobs(change, rules),
    claim: (claim) => concurrency.claim([parts.target], claim),
    deliver: (delivery, leaseMs) =>
      concurrency.use(parts.target, () => handOver(delivery, leaseMs, rest, parts)),
    work,
  });
  return {
    async of(id, { actor }) {
      const { history, stored } = await visibleHistory(runtime, id, actor);
      const events = history.map(factsOf);
      const shared = events.find(
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
    async pull(foreignId) {
      const { items } = await runtime.store.listTickets(runtime.tenant, {
        foreignId: { system: directory.name, id: foreignId },
      });
      const [found] = items;
      const late = AbortSignal.timeout(updateTimeoutMs);
      return found ? receiveUpdates(found.ticket.id, parts, late) : 0;
    },
  };
}
