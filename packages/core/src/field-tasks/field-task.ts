import { identityIn, type Opening } from '../runtime/reads/shown-items.js';
import type { Runtime } from '../runtime/runtime.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { factsOf } from '../store/facts-of.js';
import { withoutIdentity } from '../ticket/privacy/without-identity.js';
import type { FieldLink, FieldReport, FieldTask } from './field-tasks.js';
import { fieldSteps } from './field-updates.js';
import { linkOfUpdate } from './links-in.js';

/** The task that the holder of a link sees. */
export async function fieldTask(
  runtime: Runtime,
  { history, stored }: LoadedTicket,
  { askedAt, number: link, to, until }: FieldLink,
): Promise<FieldTask> {
  const { ticket } = stored;
  const opened = await runtime.vault.open(history.map(({ sealed }) => sealed));
  const reporter = identityIn((opened[0] ?? null) as Opening);
  // Links may be passed on, so neither the officer's text nor other reports may name a citizen.
  const wordsAt = (place: number) => {
    const words = (opened[place] as { readonly reason?: string } | null)?.reason;
    return words === undefined ? null : withoutIdentity(runtime.masker.mask(words), reporter);
  };
  let task: string | null = null;
  const reports: FieldReport[] = [];
  for (const [place, each] of history.entries()) {
    const event = factsOf(each);
    if (event.type === 'field-tasks:asked' && event.facts.link === link) task = wordsAt(place);
    if (event.type !== 'ticket-sync:received') continue;
    const { updateId, system } = event.facts;
    if (linkOfUpdate(updateId, system) !== link) continue;
    const step = fieldSteps.find((one) => updateId.endsWith(`:${one}`)) ?? 'started';
    reports.push({ at: event.at, step, text: wordsAt(place) });
  }
  return {
    number: ticket.number,
    kind: ticket.kind,
    topic:
      ticket.category === null
        ? null
        : (runtime.categories?.resolve(ticket.category)?.label ?? null),
    cooperative: ticket.cooperative,
    region: ticket.region,
    to,
    task,
    askedAt,
    until,
    reports,
  };
}
