import type { TermMaker } from '../../search/term-keys.js';
import type { StoredTicket } from '../../store/rows.js';
import type { SearchEntry } from '../../store/search.js';
import type { PersonalOf } from '../../ticket/events.js';
import { isGuarded } from '../../ticket/visibility.js';
import { yieldToEventLoop } from '../../yield-to-event-loop.js';
import { identityIn } from '../reads/shown-items.js';
import type { Runtime } from '../runtime.js';
import { identitiesOf } from './identities.js';
import { removeCommonTerms } from './remove-common-terms.js';
import { factTerm, factWords } from './ticket-facts.js';
import { readTexts, textReader } from './ticket-texts.js';

const ticketsPerBatch = 50;
const expiredPerBatch = 500;
/** Maximum number of terms of one ticket. A longer ticket is found by its first terms only. */
const maxTerms = 4_000;

/** Records how the existing terms were made. A different value means that all are made again. */
const madeKey = 'search:made';
/** Version of how texts are read. Raise it when that changes. */
const reading = 2;

/** Makes the next indexing run rebuild all terms, because it is no longer known how they were made. */
export function outdateIndex({ store, tenant }: Pick<Runtime, 'store' | 'tenant'>): Promise<void> {
  return store.deleteValue(tenant, madeKey);
}

/** Exists until the terms are due to be counted again, by one of all processes. */
const countedKey = 'search:counted';
const dayMs = 86_400_000;
/** 02:00 WIB, 04:00 WIT, as UTC: a quiet time for counting terms. */
const nightMs = 19 * 3_600_000;

/**
 * Creates the worker that indexes tickets in batches, shortly after each commit. The same code handles the first fill,
 * a change of the search options, a new key, later changes, and tickets whose reporter became hidden, which have no
 * terms. Once all tickets are indexed, and every night, it removes the terms that have become too common.
 */
export function ticketIndexer(runtime: Runtime): () => Promise<boolean> {
  const { search, store, tenant } = runtime;
  const { words } = search;
  let nextCount = 0;

  /** The current way of making terms, and its key. */
  async function makersNow() {
    const [ofWords] = (await words?.makers()) ?? [];
    const [ofPeople] = (await words?.identityMakers()) ?? [];
    const makers = ofWords && ofPeople ? { ofWords, ofPeople } : null;
    return { makers, made: `${reading} ${search.use} ${ofWords?.name ?? ''}` };
  }

  /** Marks all terms as stale if they were made in another way. */
  async function expireOthers(made: string): Promise<void> {
    const before = await store.readValue(tenant, madeKey, runtime.now());
    if (before && new TextDecoder().decode(before) === made) return;
    let last: string | null = null;
    do {
      last = await store.expireSearch(tenant, last, expiredPerBatch);
      await yieldToEventLoop();
    } while (last !== null);
    await store.deleteValue(tenant, countedKey);
    nextCount = 0;
    await store.writeValue(tenant, madeKey, new TextEncoder().encode(made), { now: runtime.now() });
  }

  async function countInTheNight(): Promise<void> {
    const now = runtime.now();
    if (now < nextCount) return;
    const sinceNight = (((now - nightMs) % dayMs) + dayMs) % dayMs;
    nextCount = now - sinceNight + dayMs;
    const once = { now, ttlMs: nextCount - now, ifAbsent: true };
    if (await store.writeValue(tenant, countedKey, Uint8Array.of(1), once)) {
      await removeCommonTerms(runtime);
    }
  }

  return async () => {
    if (search.use === 'off') return false;
    const { made, makers } = await makersNow();
    await expireOthers(made);
    const stale = await store.readStaleTickets(tenant, ticketsPerBatch);
    if (stale.length === 0) {
      await countInTheNight();
      return false;
    }
    const entries = await entriesOf(runtime, stale, makers);
    // If the key has changed in between, the terms are different.
    if ((await makersNow()).made !== made) return true;
    return (await store.writeSearch(tenant, entries)) > 0;
  };
}

/** Makes terms under the current key. */
interface Makers {
  readonly ofWords: TermMaker;
  readonly ofPeople: TermMaker;
}

async function entriesOf(
  runtime: Runtime,
  stale: readonly StoredTicket[],
  makers: Makers | null,
): Promise<readonly SearchEntry[]> {
  const open = stale.filter(({ ticket }) => !isGuarded(ticket));
  const openings = await runtime.vault.open<PersonalOf['ticket.opened']>(
    open.map(({ summary }) => summary),
  );
  const written = makers ? await readTexts(runtime, open) : [];
  const removed = await runtime.search.common.current();
  const read = textReader(runtime.masker, makers && runtime.phone);
  const terms = new Map<string, readonly string[]>();
  for (const [index, { ticket }] of open.entries()) {
    const opening = openings[index] ?? null;
    const { represented = null, texts = [] } = written[index] ?? {};
    const subject = await read(opening?.subject ?? '');
    const facts = factWords(runtime, ticket, [...subject.words].join(' '));
    const said = [subject, ...(await eachOf(texts, read))];
    const people = [identityIn(opening), represented ?? {}].flatMap((one) =>
      identitiesOf(runtime, one),
    );
    const identities = [...people, ...said.flatMap((text) => text.identities)];
    const found = new Set([
      ...[...facts].map(factTerm),
      ...(makers ? identities.map(makers.ofPeople.termOf) : []),
      ...(makers ? said.flatMap(({ words }) => wordTerms(runtime, words, makers.ofWords)) : []),
    ]);
    const kept = [...found].filter((term) => !removed.has(term));
    terms.set(ticket.id, kept.slice(0, maxTerms));
  }
  return stale.map(({ ticket: { id, version } }) => ({
    ticketId: id,
    version,
    terms: terms.get(id) ?? null,
  }));
}

function wordTerms(
  { search }: Runtime,
  said: ReadonlySet<string>,
  { termOf }: TermMaker,
): readonly string[] {
  return [...said].flatMap((word) => {
    const stem = search.words?.stemOf(word) ?? null;
    return stem === null ? [] : [termOf(stem)];
  });
}

/** Reads the texts one after the other, because reading takes processor time. */
async function eachOf<Made>(
  texts: readonly string[],
  make: (text: string) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const text of texts) made.push(await make(text));
  return made;
}
