import { factsOf } from '../runtime/record/record-events.js';
import type { StoredEvent } from '../store/rows.js';
import type { FieldLink } from './field-reports.js';

/** Of whom news are that came by a link. */
export const fieldSystem = 'field';

/** Which link a piece of news came by; null for news of another system. */
export function linkOfNews(newsId: string, system: string): number | null {
  return system === fieldSystem ? Number(newsId.split(':')[0]) : null;
}

/** The links that a history tells of, oldest first. */
export function linksIn(history: readonly StoredEvent[]): readonly FieldLink[] {
  const links: FieldLink[] = [];
  const change = (number: number, changes: Partial<FieldLink>) => {
    const link = links[number - 1];
    if (link) links[number - 1] = { ...link, ...changes };
  };
  for (const stored of history) {
    const event = factsOf(stored);
    const { at } = event;
    if (event.type === 'field.asked') {
      const { link: number, to, until } = event.facts;
      const asked = { number, to, until, askedAt: at, askedBy: event.actor.id };
      links.push({ ...asked, withdrawn: false, openedAt: null, reportedAt: null });
    } else if (event.type === 'field.opened') {
      change(event.facts.link, { openedAt: at });
    } else if (event.type === 'field.withdrawn') {
      change(event.facts.link, { withdrawn: true, until: at });
    } else if (event.type === 'news.received') {
      const number = linkOfNews(event.facts.newsId, event.facts.system);
      if (number !== null) change(number, { reportedAt: at });
    }
  }
  return links;
}
