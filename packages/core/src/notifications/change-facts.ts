import * as z from 'zod';
import { canonicalJson } from '../canonical-json.js';
import type { RecordedChange } from '../plugin/hooks.js';
import { listenerViewer } from '../runtime/record/publish.js';
import type { Runtime } from '../runtime/runtime.js';
import type { WaitingNotification } from '../store/notifications.js';
import type { RecordedEvent } from '../ticket/events.js';
import { factTables } from '../ticket/privacy/fact-tables.js';
import { shown, type Viewer } from '../ticket/privacy/shown.js';
import { audienceOf } from './audience.js';
import { mayBeNotified } from './may-be-notified.js';
import { notificationKinds, receiverKey } from './receiver.js';
import type { Staff } from './staff.js';

const factsSchema = /* @__PURE__ */ z.object({
  kind: z.enum(notificationKinds).exclude(['digest']),
  /** Metric and time (epoch ms) of the deadline; for `due` and `breached`. */
  deadline: z.object({ metric: z.string(), dueAt: z.number() }).nullable(),
});

/** The stored part of a waiting notification. The rest is read from the ticket when it is sent. */
export type ChangeFacts = z.infer<typeof factsSchema>;

/** Reads what {@link recordNotificationFacts} stored. */
export function readFacts({ facts }: Pick<WaitingNotification, 'facts'>): ChangeFacts {
  return factsSchema.parse(JSON.parse(facts));
}

/** The notifications of a change, for recipients who may know of the ticket at that time. */
export function recordNotificationFacts(
  runtime: Pick<Runtime, 'kinds' | 'masker' | 'workflow'>,
  staff: Staff,
  gatherMs: number,
  change: RecordedChange,
): readonly WaitingNotification[] {
  const { ticket } = change;
  const viewer = listenerViewer(runtime, ticket);
  const notices = audienceOf(staff, runtime.workflow, change)
    .filter(({ receiver }) => mayBeNotified(staff, runtime, receiver, ticket))
    .map(({ receiver, kind, event }): WaitingNotification => {
      const key = receiverKey(receiver);
      const facts = canonicalJson({ kind, deadline: deadlineOf(event, viewer) });
      const dueAt = event.at + gatherMs;
      return { id: `${event.id}/${key}`, receiver: key, ticketId: ticket.id, facts, dueAt };
    });
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()];
}

function deadlineOf(event: RecordedEvent, viewer: Viewer): ChangeFacts['deadline'] {
  if (event.type !== 'sla.warned' && event.type !== 'sla.breached') return null;
  const { metric, dueAt } = shown(event.facts, factTables[event.type], viewer);
  return { metric, dueAt };
}
