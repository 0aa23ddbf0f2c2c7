import { factsOf } from '../runtime/record/record-events.js';
import type { StoredEvent } from '../store/rows.js';
import type { EventOf } from '../ticket/events.js';
import type { FieldReportInput, FieldReportOutcome, FieldStep } from './field-reports.js';
import { fieldSystem, linkOfNews } from './links-in.js';

/** How far somebody may have come. */
export const fieldSteps: readonly FieldStep[] = ['started', 'done', 'impossible'];
/** More is no report, but a flood. */
const mostReports = 20;

/** What a report makes of a history: news, or nothing where it stands there already. */
export function fieldNews(
  history: readonly StoredEvent[],
  link: number,
  { key, step, text }: FieldReportInput,
  at: number,
): { readonly events: readonly EventOf<'news.received'>[]; readonly outcome: FieldReportOutcome } {
  const known = history.map(factsOf).flatMap((event) => {
    if (event.type !== 'news.received') return [];
    const { newsId, system } = event.facts;
    return linkOfNews(newsId, system) === link ? [newsId] : [];
  });
  if (known.some((newsId) => newsId.startsWith(`${link}:${key}:`))) {
    return { events: [], outcome: 'kept' };
  }
  if (known.length >= mostReports) return { events: [], outcome: 'full' };
  const newsId = `${link}:${key}:${step}`;
  const facts = { system: fieldSystem, newsId, kind: 'response', saidAt: at } as const;
  return {
    events: [
      {
        type: 'news.received',
        facts: { ...facts, unit: null, state: null },
        personal: { reason: text },
      },
    ],
    outcome: 'kept',
  };
}
