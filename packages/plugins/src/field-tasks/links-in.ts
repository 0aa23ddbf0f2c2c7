import { isSameCooperative } from '@aduan/core/directory';
import type { LoadedTicket, StateEvent } from '@aduan/core/plugin';
import { factsOf } from '@aduan/core/store';
import type { CooperativeRef } from '@aduan/core/ticket';
import { fieldReported, linkAsked, linkOpened, linkWithdrawn } from './field-events.js';
import type { FieldLink } from './field-tasks.js';

/** The links in a history, oldest first. They end when their ticket is closed or moved to another cooperative. */
export function linksIn(history: LoadedTicket['history']): readonly FieldLink[] {
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
    const own: StateEvent = event;
    const { actor, at } = stored;
    if (linkAsked.is(own)) {
      const { link: number, to, until } = own.facts;
      const asked = { number, to, until, askedAt: at, askedBy: actor.id };
      links.push({ ...asked, withdrawn: false, openedAt: null, reportedAt: null });
    } else if (linkOpened.is(own)) {
      change(own.facts.link, { openedAt: at });
    } else if (linkWithdrawn.is(own)) {
      change(own.facts.link, { withdrawn: true, until: at });
    } else if (fieldReported.is(own)) {
      change(own.facts.link, { reportedAt: at });
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
