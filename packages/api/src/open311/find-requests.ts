import type { Aduan, Principal, Ticket } from '@aduan/core';
import { openPhases } from '@aduan/core/ticket';
import * as z from 'zod';
import { code } from '../schemas/fields.js';
import { isPublic } from './public-request.js';
import { Open311Refusal } from './refusal.js';

const dayMs = 24 * 60 * 60_000;
/** Limits of the standard: at most 90 days and 1,000 requests. */
const maxSpanMs = 90 * dayMs;
const maxRequests = 1_000;
const closedPhases = ['closed'] as const;

const instant = /* @__PURE__ */ z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text));
const count = /* @__PURE__ */ z.coerce.number().int().min(1);

/** Query parameters of a request list. Unknown parameters are left out. */
export const requestsQuery = /* @__PURE__ */ z.object({
  service_request_id: z.string().max(2_000).exactOptional(),
  service_code: z
    .string()
    .max(1_000)
    .transform((text) => text.split(','))
    .pipe(z.array(code).max(20))
    .exactOptional(),
  start_date: instant.exactOptional(),
  end_date: instant.exactOptional(),
  status: z.enum(['open', 'closed', 'open,closed', 'closed,open']).exactOptional(),
  page: count.max(maxRequests).default(1),
  page_size: count.max(200).default(100),
});

/** A parsed query. */
export type RequestsQuery = z.output<typeof requestsQuery>;

/** Parts that a search for tickets needs. */
export interface FindParts {
  readonly aduan: Aduan;
  /** The principal whose rights limit the result. */
  readonly reader: Principal;
  /** Epoch ms. */
  readonly now: number;
}

/** Finds the public tickets that match, newest first. @throws Open311Refusal */
export async function findRequests(
  query: RequestsQuery,
  parts: FindParts,
): Promise<readonly Ticket[]> {
  if (query.service_request_id !== undefined) {
    const ids = query.service_request_id.split(',').slice(0, 50);
    const found = await Promise.all(ids.map((id) => findRequest(id.trim(), parts)));
    return found.filter((ticket) => ticket !== null);
  }
  const { page, page_size: size } = query;
  const wanted = Math.min(page * size, maxRequests);
  const tickets: Ticket[] = [];
  let after: string | null = null;
  do {
    const filter = { ...filterOf(query), limit: 200, ...(after !== null && { after }) };
    const { items, next } = await parts.aduan.tickets.list(filter, { actor: within(query, parts) });
    tickets.push(...items.map(({ ticket }) => ticket).filter(isPublic));
    after = next;
  } while (after !== null && tickets.length < wanted);
  return tickets.slice((page - 1) * size, wanted);
}

/** Finds one public ticket by its number; null when there is none that the public may see. */
export async function findRequest(
  number: string,
  { aduan, reader }: Pick<FindParts, 'aduan' | 'reader'>,
): Promise<Ticket | null> {
  if (!/^[\w-]{1,40}$/.test(number)) return null;
  const { items } = await aduan.tickets.list({ number, limit: 2 }, { actor: reader });
  const found = items.find(({ ticket }) => ticket.number.toUpperCase() === number.toUpperCase());
  return found && isPublic(found.ticket) ? found.ticket : null;
}

function filterOf({ service_code: codes = [], status }: RequestsQuery) {
  const [only, ...others] = codes;
  return {
    order: 'newest',
    joined: false,
    guarded: false,
    ...(only !== undefined && { category: others.length === 0 ? only : codes }),
    ...(status === 'open' && { phases: openPhases }),
    ...(status === 'closed' && { phases: closedPhases }),
  } as const;
}

/** The reader, limited to the requested time span. */
function within({ end_date: end, start_date: start }: RequestsQuery, parts: FindParts): Principal {
  const openedBefore = end ?? (start === undefined ? parts.now : start + maxSpanMs);
  const openedFrom = start ?? openedBefore - maxSpanMs;
  if (openedFrom > openedBefore || openedBefore - openedFrom > maxSpanMs) {
    throw new Open311Refusal(400, 'start_date and end_date span at most 90 days.');
  }
  const { within: limits = {} } = parts.reader;
  return {
    ...parts.reader,
    within: {
      ...limits,
      openedFrom: Math.max(openedFrom, limits.openedFrom ?? 0),
      // The span includes its end.
      openedBefore: Math.min(openedBefore + 1, limits.openedBefore ?? Infinity),
    },
  };
}
