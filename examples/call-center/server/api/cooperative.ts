import {
  type CooperativeRef,
  type Principal,
  systemPrincipal,
  type TicketListItem,
} from '@aduan/core';
import type { CooperativeFactsApi, CooperativeRecord } from '@aduan/core/cooperative-facts';
import { type CooperativeCard, type Directory, isDirectoryError } from '@aduan/core/directory';
import type { TicketSync, TicketSyncState } from '@aduan/core/ticket-sync';
import { regionPath } from '@aduan/wilayah';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { FindCooperatives } from '../simkopdes/find-cooperative.js';
import { directoryContext } from '../simkopdes/simkopdes-directory.js';
import { contradictionsOf } from './contradictions.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** How long an officer waits for a card, ms. */
const withinMs = 4_000;
const maxOthers = 10;

/** The other system to which the desk hands tickets. */
export interface SharedWith {
  readonly directory: Directory;
  readonly sharing: TicketSync;
  readonly find: FindCooperatives;
}

/** A cooperative that may be meant, with its place as text, since many share a name. */
export interface CooperativeChoice {
  readonly cooperative: CooperativeRef;
  readonly place: string;
}

/** What the console shows of a ticket's cooperative. */
export interface CooperativeView {
  /** Null when the directory does not know it or did not answer: see `failed`. */
  readonly card: CooperativeCard | null;
  /** Code of the failure; null when the directory answered. */
  readonly failed: string | null;
  /** The candidates, as long as the ticket names no known cooperative. */
  readonly choices: readonly CooperativeChoice[];
  readonly contradictions: ReturnType<typeof contradictionsOf>;
  /** What people and registers said about it; null until the cooperative is known. */
  readonly gathered: CooperativeRecord | null;
  /** Other tickets about the same place. */
  readonly others: readonly Pick<TicketListItem, 'ticket' | 'subject'>[];
  /** Null for a desk without another system. */
  readonly shared: TicketSyncState | null;
}

/** The cooperative of a ticket, from the directory and from the desk's other tickets. */
export function cooperativeRoutes(
  aduan: CallCenterDesk,
  facts: CooperativeFactsApi,
  shared: SharedWith | null,
  now: () => number,
) {
  const routes = new Hono<OfficerEnvironment>();
  routes.get('/tickets/:id/cooperative', async (c) => {
    const actor = principalOf(c.var.officer);
    const id = ticketId(c);
    const { subject, ticket, timeline } = await aduan.tickets.get(id, { actor });
    const { cooperative } = ticket;
    const place = cooperative?.villageCode;
    const others = place
      ? await aduan.tickets.list({ place, order: 'newest', limit: maxOthers + 1 }, { actor })
      : { items: [] };
    const { card, failed } = await cardOf(cooperative, shared, now);
    if (card) await facts.receiveCard(card, { actor: systemPrincipal });
    const isKnown = cooperative?.simkopdesId !== undefined;
    const opening = timeline.find((entry) => entry.type === 'message');
    const said = [cooperative?.name, subject, opening?.text].filter(Boolean).join('\n');
    const view: CooperativeView = {
      card,
      failed,
      choices: shared && !isKnown ? await choicesOf(said, place ?? ticket.region, shared) : [],
      contradictions: card ? contradictionsOf(ticket, said, card) : [],
      gathered: await gatheredOf(cooperative, facts, actor),
      others: others.items
        .filter((item) => item.ticket.id !== ticket.id)
        .slice(0, maxOthers)
        .map((item) => ({ ticket: item.ticket, subject: item.subject })),
      shared: shared && (await shared.sharing.of(id, { actor })),
    };
    return c.json(view);
  });
  return routes;
}

function gatheredOf(
  cooperative: CooperativeRef | null,
  facts: CooperativeFactsApi,
  actor: Principal,
): Promise<CooperativeRecord> | null {
  const { nikop, simkopdesId, villageCode } = cooperative ?? {};
  const hasCode = (nikop ?? simkopdesId ?? villageCode) !== undefined;
  return cooperative && hasCode ? facts.of(cooperative, { actor }) : null;
}

/** The cooperatives that the text may mean, near the ticket's place if it is known. */
async function choicesOf(
  said: string,
  region: string | null,
  { find }: SharedWith,
): Promise<readonly CooperativeChoice[]> {
  const choices = await find(`${said}\n${region === null ? '' : regionPath(region)}`);
  return choices.map((cooperative) => ({
    cooperative,
    place: regionPath(cooperative.villageCode ?? ''),
  }));
}

async function cardOf(
  cooperative: CooperativeRef | null,
  shared: SharedWith | null,
  now: () => number,
): Promise<Pick<CooperativeView, 'card' | 'failed'>> {
  if (!cooperative?.simkopdesId || !shared?.directory.card) return { card: null, failed: null };
  try {
    const card = await shared.directory.card(cooperative, directoryContext(now, withinMs));
    return { card, failed: null };
  } catch (error) {
    return { card: null, failed: isDirectoryError(error) ? error.class : 'failed' };
  }
}
