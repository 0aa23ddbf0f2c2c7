import type { Desk } from '../runtime/desk.js';
import { identityIn, type Opening } from '../runtime/reads/shown-items.js';
import { factsOf } from '../runtime/record/record-events.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { withoutIdentity } from '../ticket/privacy/without-identity.js';
import { fieldSteps } from './field-news.js';
import type { FieldLink, FieldReport, FieldTask } from './field-reports.js';
import { linkOfNews } from './links-in.js';

/** What whoever has a link is shown of its case. */
export async function fieldTask(
  desk: Desk,
  { history, stored }: LoadedTicket,
  { askedAt, number: link, to, until }: FieldLink,
): Promise<FieldTask> {
  const { ticket } = stored;
  const opened = await desk.vault.open(history.map(({ sealed }) => sealed));
  const reporter = identityIn((opened[0] ?? null) as Opening);
  // Links are passed on: neither the officer's words nor what others reported may name a citizen there.
  const wordsAt = (place: number) => {
    const words = (opened[place] as { readonly reason?: string } | null)?.reason;
    return words === undefined ? null : withoutIdentity(desk.masker.mask(words), reporter);
  };
  let task: string | null = null;
  const reports: FieldReport[] = [];
  for (const [place, each] of history.entries()) {
    const event = factsOf(each);
    if (event.type === 'field.asked' && event.facts.link === link) task = wordsAt(place);
    if (event.type !== 'news.received') continue;
    const { newsId, system } = event.facts;
    if (linkOfNews(newsId, system) !== link) continue;
    const step = fieldSteps.find((one) => newsId.endsWith(`:${one}`)) ?? 'started';
    reports.push({ at: event.at, step, text: wordsAt(place) });
  }
  return {
    number: ticket.number,
    kind: ticket.kind,
    topic:
      ticket.category === null ? null : (desk.categories?.resolve(ticket.category)?.label ?? null),
    cooperative: ticket.cooperative,
    region: ticket.region,
    to,
    task,
    askedAt,
    until,
    reports,
  };
}
