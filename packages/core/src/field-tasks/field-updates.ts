import { factsOf } from '../store/facts-of.js';
import type { StoredEvent } from '../store/rows.js';
import type { EventOf } from '../ticket/events.js';
import type { FieldReportInput, FieldReportOutcome, FieldStep } from './field-tasks.js';
import { fieldSystem, linkOfUpdate } from './links-in.js';

/** The possible steps of a report. */
export const fieldSteps: readonly FieldStep[] = ['started', 'done', 'impossible'];
/** Maximum number of reports for a link, against flooding. */
const maxReports = 20;

/** The events of a report; none when the history already contains it. */
export function fieldUpdates(
  history: readonly StoredEvent[],
  link: number,
  { key, step, text }: FieldReportInput,
  at: number,
): {
  readonly events: readonly EventOf<'ticket-sync:received'>[];
  readonly outcome: FieldReportOutcome;
} {
  const known = history.map(factsOf).flatMap((event) => {
    if (event.type !== 'ticket-sync:received') return [];
    const { updateId, system } = event.facts;
    return linkOfUpdate(updateId, system) === link ? [updateId] : [];
  });
  if (known.some((updateId) => updateId.startsWith(`${link}:${key}:`))) {
    return { events: [], outcome: 'kept' };
  }
  if (known.length >= maxReports) return { events: [], outcome: 'full' };
  const updateId = `${link}:${key}:${step}`;
  const facts = { system: fieldSystem, updateId, kind: 'response', saidAt: at } as const;
  return {
    events: [
      {
        type: 'ticket-sync:received',
        facts: { ...facts, unit: null, state: null },
        personal: { reason: text },
      },
    ],
    outcome: 'kept',
  };
}
