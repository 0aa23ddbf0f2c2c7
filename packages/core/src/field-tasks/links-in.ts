import { isSameCooperative } from '../directory/index.js';
import { factsOf } from '../store/facts-of.js';
import type { StoredEvent } from '../store/rows.js';
import type { CooperativeRef } from '../ticket/ticket.js';
import type { FieldLink } from './field-tasks.js';

/** Name of the system in updates that came by a link. */
export const fieldSystem = 'field';

/** The number of the link that an update came by; null for another system. */
export function linkOfUpdate(updateId: string, system: string): number | null {
  return system === fieldSystem ? Number(updateId.split(':')[0]) : null;
}

/** The links in a history, oldest first. They end when their ticket is closed or moved to another cooperative. */
export function linksIn(history: readonly StoredEvent[]): readonly FieldLink[] {
  const links: FieldLink[] = [];
  let cooperative: CooperativeRef | null = null;
  const change = (number: number, changes: Partial<FieldLink>) => {
    const link = links[number - 1];
    if (link) links[number - 1] = { ...link, ...changes };
  };
  const endAll = (at: number) => {
    for (const { number, until } of links) change(number, { until: Math.min(until, at) });
  };
  for (const stored of history) {
    const event = factsOf(stored);
    const { at } = event;
    if (event.type === 'field-tasks:asked') {
      const { link: number, to, until } = event.facts;
      const asked = { number, to, until, askedAt: at, askedBy: event.actor.id };
      links.push({ ...asked, withdrawn: false, openedAt: null, reportedAt: null });
    } else if (event.type === 'field-tasks:opened') {
      change(event.facts.link, { openedAt: at });
    } else if (event.type === 'field-tasks:withdrawn') {
      change(event.facts.link, { withdrawn: true, until: at });
    } else if (event.type === 'ticket-sync:received') {
      const number = linkOfUpdate(event.facts.updateId, event.facts.system);
      if (number !== null) change(number, { reportedAt: at });
    } else if (event.type === 'ticket.moved' && event.facts.phase === 'closed') {
      endAll(at);
    } else if (event.type === 'ticket.opened' || event.type === 'ticket.classified') {
      const next: CooperativeRef | null = event.facts.cooperative;
      if (cooperative && !staysWith(cooperative, next)) endAll(at);
      cooperative = next;
    }
  }
  return links;
}

/** Whether it is the same cooperative. A cooperative that had only a name counts as the same when codes are added. */
function staysWith(before: CooperativeRef, after: CooperativeRef | null): boolean {
  if (after === null) return false;
  const hadCode = before.simkopdesId ?? before.nikop ?? before.villageCode;
  return hadCode === undefined ? before.name === after.name : isSameCooperative(before, after);
}
