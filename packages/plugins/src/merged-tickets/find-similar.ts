import type { Principal, Ticket, TicketId } from '@aduan/core';
import { type PluginContext, wordReader } from '@aduan/core/plugin';
import type { StoredTicket, TicketFilter } from '@aduan/core/store';
import { type PersonalOf, placeOf } from '@aduan/core/ticket';
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

/** The matter to compare: an existing report, or a draft by an officer. */
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
 * once, as their lead. Words are masked before they are compared, and none of them is stored.
 *
 * @param among - limits the search
 * @param actor - only tickets that this actor may see are compared
 * @param isSeen - whether the receiver of the result may know of a ticket
 */
export async function findSimilar(
  context: PluginContext,
  matter: Matter,
  among: TicketFilter,
  actor: Principal,
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
  const others = (await candidatesOf(context, filter, matter, actor)).filter(
    ({ ticket }) => !own.includes(ticket.id) && isSeen(ticket) && tieBetween(facts, ticket),
  );
  const [words = nothing, ...ofOthers] =
    text === null ? [] : await keywordsIn(context, [text, ...(await textsOf(context, others))]);
  const found = new Map<TicketId, SimilarTicket>();
  for (const [index, stored] of others.entries()) {
    const other = { facts: stored.ticket, words: ofOthers[index] ?? nothing };
    const reasons = likeness({ facts, words }, other);
    if (!reasons) continue;
    const lead = await leadOf(context, stored);
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
 * The latest tickets, plus tickets of the same place and tickets of the same topic at about the same time, so that a
 * busy desk does not hide them.
 */
async function candidatesOf(
  { tickets }: PluginContext,
  filter: TicketFilter,
  { facts, text }: Matter,
  actor: Principal,
): Promise<readonly StoredTicket[]> {
  const [place, { category }] = [placeOf(facts), facts];
  const filters = [
    ...(place === null ? [] : [{ ...filter, place }]),
    // Without words to compare, the topic alone finds nothing.
    ...(category === null || text === null ? [] : [ofTopic(filter, category, facts.openedAt)]),
    filter,
  ];
  const firstPage = async (wanted: TicketFilter) => {
    for await (const page of tickets.pages(wanted, actor)) return page;
    return [];
  };
  const found = (await Promise.all(filters.map(firstPage))).flat();
  return [...new Map(found.map((each) => [each.ticket.id, each])).values()];
}

/** Adds a topic and its time span to a filter. */
function ofTopic(filter: TicketFilter, category: string, at: number): TicketFilter {
  const { before, from } = timesOfTopic(at);
  return { ...filter, category, openedFrom: from, openedBefore: before };
}

/** The matter of an existing report, with its words. */
export async function matterOf(context: PluginContext, stored: StoredTicket): Promise<Matter> {
  const [text = ''] = await textsOf(context, [stored]);
  const lead = await leadOf(context, stored);
  return { facts: stored.ticket, text, own: [stored.ticket.id, lead.ticket.id] };
}

function weightOf(reasons: readonly LikenessReason[]): number {
  const points = reasons.map((reason) => (reason.type === 'similar-text' ? reason.percent : 100));
  return points.reduce((sum, each) => sum + each, 0);
}

/** The keywords of each text, taken from its masked form. */
async function keywordsIn(
  { masker }: PluginContext,
  texts: readonly string[],
): Promise<readonly ReadonlySet<string>[]> {
  const read = wordReader(masker);
  const keywords: ReadonlySet<string>[] = [];
  for (const text of texts) {
    const { words } = await read(text.slice(0, compared));
    keywords.push(keywordsOf(words));
  }
  return keywords;
}

async function textsOf(
  { sealed }: PluginContext,
  rows: readonly StoredTicket[],
): Promise<readonly string[]> {
  const opened = await sealed.open<PersonalOf['ticket.opened']>(rows.map(({ summary }) => summary));
  return opened.map((words) => (words ? `${words.subject}\n${words.text}` : ''));
}
