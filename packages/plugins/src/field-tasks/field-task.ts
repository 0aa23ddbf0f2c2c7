import type { AddressId } from '@aduan/core/channel';
import type { LoadedTicket, PluginContext, StateEvent } from '@aduan/core/plugin';
import { factsOf } from '@aduan/core/store';
import { withoutIdentity } from '@aduan/core/ticket';
import { fieldReported, linkAsked } from './field-events.js';
import type { FieldLink, FieldReport, FieldTask } from './field-tasks.js';

/** The sealed part of an event: of the opening, and of those with a reason. */
interface SealedPart {
  readonly reporterName?: string;
  readonly contacts?: readonly AddressId[];
  readonly reason?: string;
}

/** The task that the holder of a link sees. */
export async function fieldTaskIn(
  { categories, masker, sealed }: Pick<PluginContext, 'categories' | 'masker' | 'sealed'>,
  { link, loaded }: { readonly link: FieldLink; readonly loaded: LoadedTicket },
): Promise<FieldTask> {
  const { history, stored } = loaded;
  const { category, cooperative, kind, number, region } = stored.ticket;
  const { askedAt, to, until } = link;
  const opened = await sealed.open<SealedPart>(history.map((event) => event.sealed));
  const { contacts, reporterName } = opened[0] ?? {};
  // Links may be passed on, so neither the officer's text nor other reports may name a citizen.
  const wordsAt = (place: number) => {
    const words = opened[place]?.reason;
    if (words === undefined) return null;
    return withoutIdentity(masker.mask(words), { name: reporterName, contacts });
  };
  let task: string | null = null;
  const reports: FieldReport[] = [];
  for (const [place, each] of history.entries()) {
    const event: StateEvent = factsOf(each);
    if (linkAsked.is(event) && event.facts.link === link.number) task = wordsAt(place);
    if (fieldReported.is(event) && event.facts.link === link.number) {
      reports.push({ at: each.at, step: event.facts.step, text: wordsAt(place) });
    }
  }
  const topic = category === null ? null : (categories?.resolve(category)?.label ?? null);
  return { number, kind, topic, cooperative, region, to, task, askedAt, until, reports };
}
