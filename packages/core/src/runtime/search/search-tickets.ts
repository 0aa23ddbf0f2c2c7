import { AduanError } from '../../errors.js';
import { isLimited, type Principal } from '../../ports/principal.js';
import type { SearchedIndex, SearchPage, SearchQuery } from '../../search/search-page.js';
import type { FoundTicket } from '../../store/search.js';
import { canDo } from '../../ticket/can.js';
import { requirePermission } from '../../ticket/decide/context.js';
import { listTickets, reachOf } from '../reads/list-tickets.js';
import { requireOfficer } from '../reads/require-office.js';
import { type ShownRow, shownRows } from '../reads/shown-items.js';
import type { Runtime } from '../runtime.js';
import { yieldToEventLoop } from '../yield-to-event-loop.js';
import { admitIdentitySearch, requireIdentitySearch } from './admit-identity-search.js';
import { kindOf } from './identities.js';
import { hitsAmong } from './judge-hits.js';
import { type QueryWord, queryWords } from './query-words.js';
import { type ReadQuery, readQuery } from './read-query.js';

const pageSize = 20;
/** Tickets that the store is asked for at a time. */
const perBatch = 50;
/** Tickets that are opened before others have their turn: a full page, and the first behind it. */
const perTurn = 25;
const maxOpened = 300;
/** How those stand that a number leads to. What a list in it goes on after begins with its name; what an index goes on after does not. */
const listOrder = 'newest' as const;

/** A page of a search, with its hits as lines of a list. */
export type SearchedRows = Omit<SearchPage, 'items'> & { readonly rows: readonly ShownRow[] };

/**
 * Tickets that an officer may see and that have what he looks for. First by number, which finds those whose reporter is hidden too;
 * else by the index, which never decides what may be seen: a hit counts if what the officer sees of it has each word. Who looks for people
 * asks the index alone, and that he does is kept before he sees what it found.
 *
 * @throws InputError, ForbiddenError; AduanError `search-off`, `search-unrecorded`; RateLimitError `search-too-many`
 */
export async function searchTickets(
  runtime: Runtime,
  { after, identities = false, text }: SearchQuery,
  actor: Principal,
): Promise<SearchedRows> {
  requireOfficer(runtime, actor, 'read');
  if (identities) requirePermission({ workflow: runtime.workflow, actor }, 'read-identity');
  if (identities) requireIdentitySearch(runtime);
  const query = readQuery(text, runtime.numberPrefix, identities ? runtime.phone : null);
  if (identities) await admitIdentitySearch(runtime, actor);
  const { use } = runtime.search;
  const waiting = use === 'off' ? 0 : await unsearched(runtime, actor);
  const isListed = after?.startsWith(`${listOrder}_`) === true;
  const isByNumber = (after === undefined || isListed) && !identities;
  const numbered = isByNumber ? await findByNumber(runtime, query, actor, after) : null;
  if (numbered && (isListed || numbered.rows.length > 0)) {
    return { ...numbered, searched: ['number'], tooCommon: [], narrow: false, waiting };
  }
  if (use === 'off') return foundByNumberAlone(numbered);
  const { asked, tooCommon } = await queryWords(runtime.search, query, identities);
  const found = await findByWords(runtime, asked, actor, after);
  if (identities) {
    const kinds = asked.flatMap(({ identity }) => (identity ? kindOf(identity) : []));
    const tickets = found.rows.map(({ stored }) => stored.ticket.id);
    await runtime.viewHooks.personsSearched?.(actor, {
      kinds: [...new Set(kinds)],
      people: null,
      tickets,
    });
  }
  const searched: readonly SearchedIndex[] = [
    ...(numbered ? (['number'] as const) : []),
    'facts',
    ...(use === 'words' ? (['words'] as const) : []),
    ...(identities ? (['identities'] as const) : []),
  ];
  return { ...found, searched, tooCommon, waiting };
}

/** What is not indexed yet. How many there are at the whole desk is not for who answers for a part of it. */
async function unsearched({ store, tenant }: Runtime, actor: Principal): Promise<number> {
  const { stale } = await store.searchStats(tenant);
  return isLimited(actor) ? Math.min(stale, 1) : stale;
}

/** No case has this number; null says that it was none. @throws AduanError `search-off` */
function foundByNumberAlone(numbered: Pick<SearchedRows, 'rows' | 'next'> | null): SearchedRows {
  if (numbered)
    return { ...numbered, searched: ['number'], tooCommon: [], narrow: false, waiting: 0 };
  throw new AduanError(
    'search-off',
    'This desk was composed without a search for words: look for the number of a ticket, of a letter or of another system, here or with tickets.find.',
  );
}

/** By what the store knows at once; null when the text is no number, of this desk or of another system. */
async function findByNumber(
  runtime: Runtime,
  { isNumberBeginning, number, text }: ReadQuery,
  actor: Principal,
  after: string | undefined,
): Promise<Pick<SearchedRows, 'rows' | 'next'> | null> {
  if (number !== null) {
    const stored = await runtime.store.readTicketByNumber(runtime.tenant, number);
    return { rows: stored ? await shownRows(runtime, actor, [stored]) : [], next: null };
  }
  const page = { order: listOrder, limit: pageSize, ...(after !== undefined && { after }) };
  if (isNumberBeginning) return listTickets(runtime, { ...page, number: text }, actor);
  const mayKnow =
    actor.kind === 'system' || canDo(runtime.workflow, actor, 'read-identity').allowed;
  if (!mayKnow || !/\d/.test(text)) return null;
  return listTickets(runtime, { ...page, foreignId: { id: text } }, actor);
}

/** By the index: candidates are opened one batch after the other until the page is full. */
async function findByWords(
  runtime: Runtime,
  asked: readonly QueryWord[],
  actor: Principal,
  start: string | undefined,
): Promise<Pick<SearchedRows, 'rows' | 'next' | 'narrow'>> {
  if (asked.length === 0) return { rows: [], next: null, narrow: false };
  const rows: ShownRow[] = [];
  let opened = 0;
  let next = '';
  for await (const { candidate, hit } of candidates(runtime, asked, actor, start)) {
    opened += 1;
    if (hit) {
      if (rows.length === pageSize) return { rows, next, narrow: false };
      rows.push(hit);
      next = candidate.cursor;
    }
    if (opened === maxOpened)
      return { rows, next: candidate.cursor, narrow: rows.length < pageSize };
  }
  return { rows, next: null, narrow: false };
}

interface Candidate {
  readonly candidate: FoundTicket;
  /** What the officer may see of it; undefined when that is not what he looks for, or nothing. */
  readonly hit: ShownRow | undefined;
}

async function* candidates(
  runtime: Runtime,
  asked: readonly QueryWord[],
  actor: Principal,
  start: string | undefined,
): AsyncGenerator<Candidate, void, void> {
  const search = { ...reachOf(actor), groups: asked.map(({ terms }) => terms) };
  let after = start;
  for (;;) {
    const page = { limit: perBatch, ...(after !== undefined && { after }) };
    const batch = await runtime.store.searchTickets(runtime.tenant, { ...search, ...page });
    for (let first = 0; first < batch.length; first += perTurn) {
      const slice = batch.slice(first, first + perTurn);
      const hits = await hitsAmong(runtime, await shownRows(runtime, actor, slice), asked);
      const byId = new Map(hits.map((hit) => [hit.stored.ticket.id, hit]));
      for (const candidate of slice) yield { candidate, hit: byId.get(candidate.ticket.id) };
      await yieldToEventLoop();
    }
    after = batch.at(-1)?.cursor;
    if (batch.length < perBatch) return;
  }
}
