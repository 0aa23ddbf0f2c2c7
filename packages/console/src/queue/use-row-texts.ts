import type { TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { ageText } from '../time/age-text.js';
import { type At, msOf } from '../time/instant.js';
import { waitingText } from './waiting.js';

/** Texts of a row besides its title and its time. */
interface RowTexts {
  /** The reporter: the name if the officer may read it, otherwise the kind of reporter. */
  readonly who: string;
  readonly place: string;
  /** The last event, or who has to act next. */
  readonly news: string;
  /** Since when: `8 mnt`; null where it does not matter. */
  readonly age: string | null;
}

/** Describes the tickets of a list. @returns a function; `now` in epoch ms */
export function useRowTexts(): (item: TicketListItem, isUnread: boolean, now: number) => RowTexts {
  const catalogue = useCatalogue();
  const names = useNames();
  const { queue } = catalogue;
  return ({ ticket, reporterName }, isUnread, now) => {
    const { anonymous, awaitingReadSince, confidential, draft, phase, reporterKind } = ticket;
    const isHidden = anonymous || confidential;
    const isDrafted = draft !== null && draft.status !== 'written' && phase !== 'closed';
    const news = isUnread && !isDrafted ? (phase === 'new' ? 'opened' : 'wrote') : null;
    const since: At | null = isDrafted ? draft.at : phase === 'closed' ? null : awaitingReadSince;
    return {
      who: reporterName ?? (isHidden ? queue.hiddenReporter : queue.reporters[reporterKind]),
      place: shortPlace(names.region(ticket.region)) ?? queue.noPlace,
      news: news ? queue.news[news] : waitingText(ticket, catalogue, names),
      age: since === null ? null : ageText(now - msOf(since), catalogue),
    };
  };
}

/** The name of a place, with "Kabupaten" shortened to save space. */
function shortPlace(name: string | null): string | undefined {
  return name?.replace(/^Kabupaten /, 'Kab. ');
}
