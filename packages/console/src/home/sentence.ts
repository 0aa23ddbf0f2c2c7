import type { Catalogue } from '../catalogue/catalogue.js';
import type { Dates } from '../time/dates.js';
import type { Instant } from '../time/instant.js';
import type { Load } from './home-queries.js';

/** A part of the sentence; `late` and `strong` parts stand out. */
interface SentencePart {
  readonly text: string;
  readonly tone?: 'strong' | 'late';
}

interface SentenceFacts {
  readonly catalogue: Pick<Catalogue, 'home'>;
  readonly dates: Dates;
  /** Epoch ms. */
  readonly now: number;
  readonly name: string;
  readonly mine: Load;
  /** Work that is due before the end of today, including late work. */
  readonly today: Load;
  /** The officer's next deadline; null = not known, such as when the first ones are all late. */
  readonly next: Instant | null;
  /** The whole desk, for those who supervise it. */
  readonly desk: (Load & { readonly soon: Load; readonly nobody: Load }) | null;
}

/** A summary of the day in a few words: of the whole desk for a supervisor, of their own work for others. */
export function sentenceOf(facts: SentenceFacts): readonly SentencePart[] {
  const { catalogue, dates, now, name, desk } = facts;
  const greeting = { text: catalogue.home.greeting(dates.minuteOfDay(now) / 60, name) };
  return [greeting, ...(desk ? deskParts(facts, desk) : ownParts(facts))];
}

function ownParts(facts: SentenceFacts): readonly SentencePart[] {
  const { catalogue, dates, now, mine, today, next } = facts;
  const { home } = catalogue;
  if (mine.open === 0) return [{ text: home.nothingMine }];
  const late: readonly SentencePart[] =
    mine.late > 0 ? [{ text: home.ownLate(mine.late), tone: 'late' }] : [];
  const left = Math.max(0, today.open - mine.late);
  const isToday = next !== null && dates.dayNumber(next) === dates.dayNumber(now);
  if (left > 0) {
    const text = home.dueToday(left, isToday ? dates.time(next) : null);
    return [...late, { text, tone: 'strong' }];
  }
  if (next !== null) {
    return [...late, { text: home.nextDue(dates.weekdayDate(next), dates.time(next)) }];
  }
  return mine.late > 0 ? late : [{ text: home.noneDue }];
}

function deskParts(
  { catalogue }: SentenceFacts,
  { late, soon, nobody }: NonNullable<SentenceFacts['desk']>,
): readonly SentencePart[] {
  const { home } = catalogue;
  const left = Math.max(0, soon.open - late);
  const alone = Math.max(0, nobody.open - nobody.late);
  return [
    late > 0 ? { text: home.deskLate(late), tone: 'late' } : { text: home.deskOnTime },
    left > 0 ? { text: home.deskSoon(left, alone), tone: 'strong' } : { text: home.deskQuiet },
  ];
}
