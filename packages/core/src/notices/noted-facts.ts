import * as z from 'zod';
import { canonicalJson } from '../canonical-json.js';
import type { Desk } from '../runtime/desk.js';
import type { NotedChange } from '../runtime/notice-room.js';
import { listenersEyes } from '../runtime/record/publish.js';
import type { WaitingNotice } from '../store/notices.js';
import type { RecordedEvent } from '../ticket/events.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import { type Eyes, shown } from '../ticket/privacy/shown.js';
import { audienceOf } from './audience.js';
import { mayHear } from './may-hear.js';
import { noticeKinds, receiverKey } from './receiver.js';
import type { Staff } from './staff.js';

const factsSchema = /* @__PURE__ */ z.object({
  kind: z.enum(noticeKinds).exclude(['digest']),
  /** What the deadline is for, and when it is, epoch ms; of `due` and `breached`. */
  deadline: z.object({ metric: z.string(), dueAt: z.number() }).nullable(),
});

/** What waits of a notice: the rest is read from the case when it goes out. */
export type NotedFacts = z.infer<typeof factsSchema>;

/** Reads back what {@link noteChange} kept. */
export function readFacts({ facts }: Pick<WaitingNotice, 'facts'>): NotedFacts {
  return factsSchema.parse(JSON.parse(facts));
}

/** The notices of a change, each for somebody who may know of the case as it is then. */
export function noteChange(
  desk: Pick<Desk, 'workflow' | 'masker'>,
  staff: Staff,
  gatherMs: number,
  change: NotedChange,
): readonly WaitingNotice[] {
  const { ticket } = change;
  const eyes = listenersEyes(desk, ticket);
  const notices = audienceOf(staff, desk.workflow, change)
    .filter(({ receiver }) => mayHear(staff, desk.workflow, receiver, ticket))
    .map(({ receiver, kind, event }): WaitingNotice => {
      const key = receiverKey(receiver);
      const facts = canonicalJson({ kind, deadline: deadlineOf(event, eyes) });
      const dueAt = event.at + gatherMs;
      return { id: `${event.id}/${key}`, receiver: key, ticketId: ticket.id, facts, dueAt };
    });
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()];
}

function deadlineOf(event: RecordedEvent, eyes: Eyes): NotedFacts['deadline'] {
  if (event.type !== 'sla.warned' && event.type !== 'sla.breached') return null;
  const { metric, dueAt } = shown(event.facts, factTables[event.type], eyes);
  return { metric, dueAt };
}
