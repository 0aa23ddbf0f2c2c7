import { factsOf } from '../runtime/record/record-events.js';
import type { StoredEvent } from '../store/rows.js';
import type { EventOf } from '../ticket/events.js';
import type { FieldReportInput, FieldReportOutcome, FieldStep } from './field-tasks.js';
import { fieldSystem, linkOfUpdate } from './links-in.js';

/** How far somebody may have come. */
export const fieldSteps: readonly FieldStep[] = ['started', 'done', 'impossible'];
/** More is no report, but a flood. */
const maxReports = 20;

/** What a report makes of a history: news, or nothing where it stands there already. */
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
