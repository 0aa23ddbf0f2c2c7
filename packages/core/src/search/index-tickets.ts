import type { Desk } from '../runtime/desk.js';
import { othersTurn } from '../runtime/others-turn.js';
import type { StoredTicket } from '../store/rows.js';
import type { SearchEntry } from '../store/search.js';
import type { PersonalOf } from '../ticket/events.js';
import { isGuarded } from '../ticket/visibility.js';
import { removeCommonTerms } from './remove-common-terms.js';
import { shownWordsReader } from './shown-words.js';
import type { TermMaker } from './term-keys.js';
import { factWords } from './ticket-facts.js';
import { factTerm } from './ticket-terms.js';
import { readTexts } from './ticket-texts.js';

const ticketsPerTurn = 50;
const expiredPerTurn = 500;
/** Terms of one ticket: who writes more is found by what came first. */
const mostTerms = 4_000;

/** How the terms that are there were made; another value lets all of them be made anew. */
export const madePlace = 'search:made';
/** Raise it when texts are read in another way. */
const reading = 1;

/** There until the terms are counted again, by one of all processes. */
const countedPlace = 'search:counted';
const dayMs = 86_400_000;
/** 02:00 WIB, 04:00 WIT, as UTC: then nobody minds that terms are counted. */
const nightMs = 19 * 3_600_000;

/**
 * Makes the worker that indexes tickets, some at a time: what a commit changed is found a moment after it. One path serves the first
 * fill, another choice of what is searched, a new key, what comes later, and tickets whose reporter was hidden, which have no terms.
 * Once all are indexed, and every night, it takes out the terms that have become too common.
 */
export function ticketIndexer(desk: Desk): () => Promise<boolean> {
  const { search, store, tenant } = desk;
  const { words } = search;
  let nextCount = 0;

  /** How terms are made now, and of which key. */
  async function makerNow() {
    const [maker = null] = (await words?.makers()) ?? [];
    return { maker, made: `${reading} ${search.use} ${maker?.name ?? ''}` };
  }

  /** Lets all terms be made anew where they were made in another way. */
  async function expireOthers(made: string): Promise<void> {
    const before = await store.readValue(tenant, madePlace, desk.now());
    if (before && new TextDecoder().decode(before) === made) return;
    let last: string | null = null;
    do {
      last = await store.expireSearch(tenant, last, expiredPerTurn);
      await othersTurn();
    } while (last !== null);
    await store.deleteValue(tenant, countedPlace);
    nextCount = 0;
    await store.writeValue(tenant, madePlace, new TextEncoder().encode(made), { now: desk.now() });
  }

  async function countInTheNight(): Promise<void> {
    const now = desk.now();
    if (now < nextCount) return;
    const sinceNight = (((now - nightMs) % dayMs) + dayMs) % dayMs;
    nextCount = now - sinceNight + dayMs;
    const once = { now, ttlMs: nextCount - now, ifAbsent: true };
    if (await store.writeValue(tenant, countedPlace, Uint8Array.of(1), once)) {
      await removeCommonTerms(desk);
    }
  }

  return async () => {
    if (search.use === 'off') return false;
    const { made, maker } = await makerNow();
    await expireOthers(made);
    const stale = await store.readStaleTickets(tenant, ticketsPerTurn);
    if (stale.length === 0) {
      await countInTheNight();
      return false;
    }
    const entries = await entriesOf(desk, stale, maker);
    // A key that came meanwhile makes other terms of them.
    if ((await makerNow()).made !== made) return true;
    return (await store.writeSearch(tenant, entries)) > 0;
  };
}

async function entriesOf(
  desk: Desk,
  stale: readonly StoredTicket[],
  maker: TermMaker | null,
): Promise<readonly SearchEntry[]> {
  const { common, words } = desk.search;
  const open = stale.filter(({ ticket }) => !isGuarded(ticket));
  const openings = await desk.vault.open<PersonalOf['ticket.opened']>(
    open.map(({ summary }) => summary),
  );
  const texts = words ? await readTexts(desk, open) : [];
  const removed = await common.current();
  const termsOf = (said: ReadonlySet<string>) =>
    [...said].flatMap((word) => {
      const stem = words?.stemOf(word) ?? null;
      return stem === null || !maker ? [] : [maker.termOf(stem)];
    });
  const shownWords = shownWordsReader(desk.masker);
  const terms = new Map<string, readonly string[]>();
  for (const [index, { ticket }] of open.entries()) {
    const subject = await shownWords(openings[index]?.subject ?? '');
    const found = new Set([...factWords(desk, ticket, [...subject].join(' '))].map(factTerm));
    for (const said of [subject, ...(await eachOf(texts[index] ?? [], shownWords))]) {
      for (const term of termsOf(said)) found.add(term);
    }
    const kept = [...found].filter((term) => !removed.has(term));
    terms.set(ticket.id, kept.slice(0, mostTerms));
  }
  return stale.map(({ ticket: { id, version } }) => ({
    ticketId: id,
    version,
    terms: terms.get(id) ?? null,
  }));
}

/** One after the other: what is made of a text takes the processor. */
async function eachOf<Made>(
  texts: readonly string[],
  make: (text: string) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const text of texts) made.push(await make(text));
  return made;
}
