import { AduanError } from '../errors.js';
import type { Desk } from '../runtime/desk.js';
import { othersTurn } from '../runtime/others-turn.js';
import { listTickets, reachOf } from '../runtime/reads/list-tickets.js';
import { requireOfficer } from '../runtime/reads/require-office.js';
import { type ShownLine, shownLines } from '../runtime/reads/shown-items.js';
import type { Principal } from '../slots/principal.js';
import type { FoundTicket, TicketSearch } from '../store/search.js';
import { canDo } from '../ticket/can.js';
import { type ReadQuery, readQuery } from './read-query.js';
import type { SearchedIndex, SearchPage, SearchQuery } from './search-page.js';
import { factWords, speaksOf } from './ticket-facts.js';
import { wordTerms } from './ticket-terms.js';

const pageSize = 20;
/** Tickets that the store is asked for at a time. */
const perBatch = 50;
/** Tickets that are opened before others have their turn. */
const perTurn = 10;
const mostOpened = 300;

/** A page of a search, with its hits as lines of a list. */
export type SearchedLines = Omit<SearchPage, 'items'> & { readonly lines: readonly ShownLine[] };

/**
 * Tickets that an officer may see and that have what he looks for. First by number, which finds those whose reporter is hidden too;
 * else by the index, which never decides what may be seen: a hit counts if what the officer sees of it has each word.
 *
 * @throws InputError, ForbiddenError; AduanError `search-off`
 */
export async function searchTickets(
  desk: Desk,
  { after, text }: SearchQuery,
  actor: Principal,
): Promise<SearchedLines> {
  requireOfficer(desk, actor, 'read');
  if (desk.search === 'off') {
    throw new AduanError('search-off', 'This desk is not searched: it was composed so.');
  }
  const query = readQuery(text, desk.numberPrefix);
  const { stale: waiting } = await desk.store.searchStats(desk.tenant);
  const numbered = after === undefined ? await findByNumber(desk, query, actor) : null;
  const said = { tooCommon: [], waiting };
  if (numbered?.lines.length) {
    return { ...said, lines: numbered.lines, searched: ['number'], next: null, narrow: false };
  }
  const found = await findByWords(desk, query, actor, after);
  const searched: SearchedIndex[] = numbered ? ['number', 'facts'] : ['facts'];
  return { ...said, ...found, searched };
}

/** By what the store knows at once; null when the text is no number, of this desk or of another system. */
async function findByNumber(
  desk: Desk,
  { isNumberBeginning, number, text }: ReadQuery,
  actor: Principal,
): Promise<{ readonly lines: readonly ShownLine[] } | null> {
  if (number !== null) {
    const stored = await desk.store.readTicketByNumber(desk.tenant, number);
    return { lines: stored ? await shownLines(desk, actor, [stored]) : [] };
  }
  const newest = { order: 'newest', limit: pageSize } as const;
  if (isNumberBeginning) return listTickets(desk, { ...newest, number: text }, actor);
  const mayKnow = actor.kind === 'system' || canDo(desk.workflow, actor, 'read-identity').allowed;
  if (!mayKnow || !/\d/.test(text)) return null;
  return listTickets(desk, { ...newest, foreignId: { id: text } }, actor);
}

/** By the index: candidates are opened one batch after the other until the page is full. */
async function findByWords(
  desk: Desk,
  { words }: ReadQuery,
  actor: Principal,
  start: string | undefined,
): Promise<Pick<SearchedLines, 'lines' | 'next' | 'narrow'>> {
  const search = { ...reachOf(actor), groups: words.map(wordTerms) };
  const lines: ShownLine[] = [];
  let opened = 0;
  let next = '';
  for await (const { candidate, line } of candidates(desk, search, actor, start)) {
    opened += 1;
    if (line && isHit(desk, line, words)) {
      if (lines.length === pageSize) return { lines, next, narrow: false };
      lines.push(line);
      next = candidate.cursor;
    }
    if (opened === mostOpened)
      return { lines, next: candidate.cursor, narrow: lines.length < pageSize };
  }
  return { lines, next: null, narrow: false };
}

/** Whether what the officer sees of a ticket has each of the words. */
function isHit(desk: Desk, { item }: ShownLine, words: readonly string[]): boolean {
  return speaksOf(factWords(desk, item.ticket, item.subject), words);
}

interface Candidate {
  readonly candidate: FoundTicket;
  /** What the officer may see of it; undefined when he may not know of it. */
  readonly line: ShownLine | undefined;
}

async function* candidates(
  desk: Desk,
  search: Omit<TicketSearch, 'limit' | 'after'>,
  actor: Principal,
  start: string | undefined,
): AsyncGenerator<Candidate, void, void> {
  let after = start;
  for (;;) {
    const page = { limit: perBatch, ...(after !== undefined && { after }) };
    const batch = await desk.store.searchTickets(desk.tenant, { ...search, ...page });
    for (let first = 0; first < batch.length; first += perTurn) {
      const slice = batch.slice(first, first + perTurn);
      const lines = await shownLines(desk, actor, slice);
      const byId = new Map(lines.map((line) => [line.stored.ticket.id, line]));
      for (const candidate of slice) yield { candidate, line: byId.get(candidate.ticket.id) };
      await othersTurn();
    }
    after = batch.at(-1)?.cursor;
    if (batch.length < perBatch) return;
  }
}
