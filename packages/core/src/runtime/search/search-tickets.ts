import { AduanError } from '../../errors.js';
import type { ShownRow } from '../../plugin/ticket-access.js';
import type { Principal } from '../../ports/principal.js';
import type { SearchedIndex, SearchPage, SearchQuery } from '../../search/search-page.js';
import type { FoundTicket } from '../../store/search.js';
import { canDo } from '../../ticket/can.js';
import { requirePermission } from '../../ticket/decide/context.js';
import { isLimited } from '../../ticket/visibility.js';
import { yieldToEventLoop } from '../../yield-to-event-loop.js';
import { listTickets, reachOf } from '../reads/list-tickets.js';
import { requireOfficer } from '../reads/require-office.js';
import { shownRows } from '../reads/shown-items.js';
import { ticketByNumber } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import type { Tickets } from '../tickets.js';
import { admitIdentitySearch, requireIdentitySearch } from './admit-identity-search.js';
import { kindOf } from './identities.js';
import { hitsAmong } from './judge-hits.js';
import { type QueryWord, queryWords, type ReadQuery, readQuery } from './read-query.js';

const pageSize = 20;
/** Candidates that the store returns at a time. */
const perBatch = 50;
/** Candidates that are opened before the process yields: one page and a few more. */
const perTurn = 25;
const maxOpened = 300;
/**
 * Order of tickets found by a number. The `next` cursor of such a list begins with this name; the cursor of an index
 * search does not.
 */
const listOrder = 'newest' as const;

/** A page of a search, with its hits as rows of a list. */
export type SearchedRows = Omit<SearchPage, 'items'> & { readonly rows: readonly ShownRow[] };

/**
 * Tickets that match the query and that an officer may see. A number is tried first and also finds tickets whose
 * reporter is hidden. Otherwise the index gives candidates, but never decides visibility: a hit counts only if the
 * officer's view of it has each word. A search for people uses only the index, and is recorded before its results are
 * shown.
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
  const query = readQuery(text, runtime.kinds.letters, identities ? runtime.phone : null);
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
    await runtime.viewHooks.personsSearched(actor, {
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

/**
 * How many tickets are not indexed yet. An actor limited to a part of the desk does not get the total: for them it is 0
 * or 1.
 */
async function unsearched(runtime: Runtime, actor: Principal): Promise<number> {
  const { stale } = await runtime.store.searchStats(runtime.tenant);
  return isLimited(runtime, actor) ? Math.min(stale, 1) : stale;
}

/**
 * The result of a number that no ticket has; null means that the text was no number.
 *
 * @throws AduanError `search-off`
 */
function foundByNumberAlone(numbered: Pick<SearchedRows, 'rows' | 'next'> | null): SearchedRows {
  if (numbered)
    return { ...numbered, searched: ['number'], tooCommon: [], narrow: false, waiting: 0 };
  throw new AduanError(
    'search-off',
    'This desk was composed without a search for words: look for the number of a ticket, of a letter or of another system, here or with tickets.find.',
  );
}

/**
 * Finds tickets by a number that the store knows; null when the text is no number of this desk or of another system.
 */
async function findByNumber(
  runtime: Runtime,
  { isNumberBeginning, number, text }: ReadQuery,
  actor: Principal,
  after: string | undefined,
): Promise<Pick<SearchedRows, 'rows' | 'next'> | null> {
  if (number !== null) {
    const stored = await ticketByNumber(runtime, number);
    return { rows: stored ? await shownRows(runtime, actor, [stored]) : [], next: null };
  }
  const page = { order: listOrder, limit: pageSize, ...(after !== undefined && { after }) };
  if (isNumberBeginning) return listTickets(runtime, { ...page, number: text }, actor);
  const mayKnow =
    actor.kind === 'system' || canDo(runtime.workflow, actor, 'read-identity').allowed;
  if (!mayKnow || !/\d/.test(text)) return null;
  return listTickets(runtime, { ...page, foreignId: { id: text } }, actor);
}

/** Finds tickets by the index. Candidates are opened in batches until the page is full. */
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
  /** The officer's view of it; undefined when it does not match, or is not visible. */
  readonly hit: ShownRow | undefined;
}

async function* candidates(
  runtime: Runtime,
  asked: readonly QueryWord[],
  actor: Principal,
  start: string | undefined,
): AsyncGenerator<Candidate, void, void> {
  const search = { ...reachOf(runtime, actor), groups: asked.map(({ terms }) => terms) };
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

/** The search of a desk, as officers call it. */
export function ticketSearch(runtime: Runtime): Pick<Tickets, 'search'> {
  return {
    async search(query, { actor }) {
      const { rows, ...page } = await searchTickets(runtime, query, actor);
      const items = rows.map(({ item }) => item);
      await runtime.viewHooks.ticketsViewed(actor, items);
      return { items, ...page };
    },
  };
}
