import type { Aduan } from '../aduan.js';
import { pushPolicy } from '../directory/index.js';
import { refuseField } from '../errors.js';
import { deskOf } from '../runtime/desk-of.js';
import { createHands } from '../runtime/hands.js';
import { visibleHistory } from '../runtime/reads/visible-ticket.js';
import { factsOf } from '../runtime/record/record-events.js';
import { newsRound } from './ask-for-news.js';
import { handOver } from './hand-over.js';
import { hearNews } from './hear-news.js';
import { pushJobs } from './push-jobs.js';
import { restBetweenFailures } from './rest.js';
import { foreignIdIn, obstacleNow, obstacleOf, type RoomParts } from './room-parts.js';
import type { Sharing, SharingOptions } from './sharing.js';

const minuteMs = 60_000;
/** How long one who asks for the news of a case waits, ms. */
const patienceForNewsMs = 20_000;

/**
 * Tells another system of the cases that its policy lets through, and brings back what is said there. Each push is
 * a job of the outbox, written in the same commit as what it tells of: it goes out in the order of its case, however
 * long the other system is away, and nobody waits for it. Compose it in every process that writes cases.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError for anything else, or a directory that takes no cases
 */
export function createSharing(aduan: Aduan, options: SharingOptions): Sharing {
  const { directory, lanes = 2, pullEveryMs = 15 * minuteMs } = options;
  if (!directory.push) refuseField('directory', 'must be one that takes cases');
  if (!Number.isSafeInteger(lanes) || lanes < 1) refuseField('lanes', 'must be 1 or more');
  const desk = deskOf(aduan);
  const parts: RoomParts = {
    desk,
    directory,
    policy: directory.policy ?? pushPolicy(),
    target: `directory:${directory.name}`,
    caseUrl: options.caseUrl,
    patienceMs: options.patienceMs ?? 7 * 24 * 60 * minuteMs,
    when: options.when ?? (({ cooperative }) => cooperative !== null),
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
  };
  const rules = {
    target: parts.target,
    system: directory.name,
    isShared: (ticket: Parameters<typeof obstacleOf>[0]) => obstacleOf(ticket, parts) === null,
  };
  const rest = restBetweenFailures();
  const hands = createHands(lanes, lanes);
  const work =
    pullEveryMs === null || !directory.pull ? async () => false : newsRound(parts, pullEveryMs);
  desk.outside.set('sharing', {
    has: (target) => target === parts.target,
    note: (change) => pushJobs(change, rules),
    claim: (claim) => hands.claim([parts.target], claim),
    deliver: (delivery, leaseMs) =>
      hands.use(parts.target, () => handOver(delivery, leaseMs, rest, parts)),
    work,
  });
  return {
    async of(id, { actor }) {
      const { history, stored } = await visibleHistory(desk, id, actor);
      const events = history.map(factsOf);
      const shared = events.find(
        (event) =>
          event.type === 'ticket.shared' &&
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
      const { items } = await desk.store.listTickets(desk.tenant, {
        foreignId: { system: directory.name, id: foreignId },
      });
      const [found] = items;
      const late = AbortSignal.timeout(patienceForNewsMs);
      return found ? hearNews(found.ticket.id, parts, late) : 0;
    },
  };
}
