import type { TicketId } from '../ids.js';
import type { Runtime } from '../runtime/runtime.js';
import { textReader } from '../runtime/search/text-reader.js';
import type { StoredTicket } from '../store/rows.js';
import type { TicketFilter } from '../store/ticket-filter.js';
import type { PersonalOf } from '../ticket/events.js';
import { placeOf, type Ticket } from '../ticket/ticket.js';
import {
  type ComparedReport,
  type LikenessReason,
  likeness,
  tieBetween,
  timesOfTopic,
} from './likeness.js';
import { mergeObstacle } from './merge-obstacle.js';
import { leadOf } from './merged-reports.js';
import { keywordsOf } from './similar-text.js';

const candidates = 200;
/** How much of a text is compared, in UTF-16 units. A report states its matter at the beginning. */
const compared = 4_000;
const nothing: ReadonlySet<string> = new Set();

/** What is reported: an existing report, or a draft by an officer. */
export interface Matter {
  readonly facts: ComparedReport['facts'] &
    Pick<Ticket, 'recusals' | 'kind' | 'openedAt' | 'phase' | 'supervisory'>;
  /** Null when words are not compared. */
  readonly text: string | null;
  /** The report itself and the lead of its merged tickets; both are excluded from the result. */
  readonly own: readonly TicketId[];
}

/** A lead ticket to which a report may belong. */
export interface SimilarTicket {
  readonly lead: StoredTicket;
  readonly reasons: readonly LikenessReason[];
}

/**
 * Tickets to which a report may belong, the most similar first, then those with the most reports. Merged tickets appear
 * once, as their lead. Words are masked before they are compared, and nothing of them is stored.
 *
 * @param among - limits the search
 * @param isSeen - whether the actor may see a ticket
 */
export async function findSimilar(
  runtime: Runtime,
  matter: Matter,
  among: TicketFilter,
  isSeen: (ticket: Ticket) => boolean,
): Promise<readonly SimilarTicket[]> {
  const { facts, own, text } = matter;
  const filter: TicketFilter = {
    ...among,
    phases: ['new', 'active', 'waiting-citizen', 'waiting-other'],
    kind: facts.kind,
    order: 'newest',
    limit: candidates,
  };
  const others = (await candidatesOf(runtime, filter, matter)).filter(
    ({ ticket }) => !own.includes(ticket.id) && isSeen(ticket) && tieBetween(facts, ticket),
  );
  const [words = nothing, ...ofOthers] =
    text === null ? [] : await keywordsIn(runtime, [text, ...(await textsOf(runtime, others))]);
  const found = new Map<TicketId, SimilarTicket>();
  for (const [index, stored] of others.entries()) {
    const other = { facts: stored.ticket, words: ofOthers[index] ?? nothing };
    const reasons = likeness({ facts, words }, other);
    if (!reasons) continue;
    const lead = await leadOf(runtime, stored);
    const { id } = lead.ticket;
    if (own.includes(id) || !isSeen(lead.ticket) || mergeObstacle(facts, lead.ticket)) continue;
    const known = found.get(id);
    if (!known || weightOf(reasons) > weightOf(known.reasons)) found.set(id, { lead, reasons });
  }
  return [...found.values()].sort((one, other) => {
    const likelier = weightOf(other.reasons) - weightOf(one.reasons);
    return likelier || other.lead.ticket.reports.length - one.lead.ticket.reports.length;
  });
}

/**
 * The latest tickets, plus those of the same place and those of the same topic at about the same time, so that a busy
 * desk does not hide them.
 */
async function candidatesOf(
  { store, tenant }: Runtime,
  filter: TicketFilter,
  { facts, text }: Matter,
): Promise<readonly StoredTicket[]> {
  const { items } = await store.listTickets(tenant, filter);
  if (items.length < candidates) return items;
  const [place, { category }] = [placeOf(facts), facts];
  const narrower = [
    ...(place === null ? [] : [{ ...filter, place }]),
    // Without words to compare, the topic alone finds nothing.
    ...(category === null || text === null ? [] : [ofTopic(filter, category, facts.openedAt)]),
  ];
  const pages = await Promise.all(narrower.map((each) => store.listTickets(tenant, each)));
  const all = [...pages.flatMap((page) => page.items), ...items];
  return [...new Map(all.map((each) => [each.ticket.id, each])).values()];
}

/** Adds a topic and its time span to a filter, within the time limits that the filter already has. */
function ofTopic(filter: TicketFilter, category: string, at: number): TicketFilter {
  const { before, from } = timesOfTopic(at);
  return {
    ...filter,
    category,
    openedFrom: Math.max(from, filter.openedFrom ?? from),
    openedBefore: Math.min(before, filter.openedBefore ?? before),
  };
}

/** The matter of an existing report, with its words. */
export async function matterOf(runtime: Runtime, stored: StoredTicket): Promise<Matter> {
  const [text = ''] = await textsOf(runtime, [stored]);
  const lead = await leadOf(runtime, stored);
  return { facts: stored.ticket, text, own: [stored.ticket.id, lead.ticket.id] };
}

function weightOf(reasons: readonly LikenessReason[]): number {
  const points = reasons.map((reason) => (reason.type === 'similar-text' ? reason.percent : 100));
  return points.reduce((sum, each) => sum + each, 0);
}

/** The keywords of each text, taken from its masked form. */
async function keywordsIn(
  runtime: Runtime,
  texts: readonly string[],
): Promise<readonly ReadonlySet<string>[]> {
  const read = textReader(runtime, { isOfPeople: false });
  const keywords: ReadonlySet<string>[] = [];
  for (const text of texts) {
    const { words } = await read(text.slice(0, compared));
    keywords.push(keywordsOf(words));
  }
  return keywords;
}

async function textsOf(
  runtime: Runtime,
  rows: readonly StoredTicket[],
): Promise<readonly string[]> {
  const opened = await runtime.vault.open<PersonalOf['ticket.opened']>(
    rows.map(({ summary }) => summary),
  );
  return opened.map((words) => (words ? `${words.subject}\n${words.text}` : ''));
}
