import type { OpeningView, ShownRow } from '../../plugin/ticket-access.js';
import type { Principal } from '../../ports/principal.js';
import type { StoredTicket } from '../../store/rows.js';
import type { PersonalOf } from '../../ticket/events.js';
import { shown, shownText, type Viewer } from '../../ticket/privacy/shown.js';
import { openingTable } from '../../ticket/privacy/ticket-table.js';
import type { ReporterIdentity } from '../../ticket/privacy/without-identity.js';
import { visibilityFor } from '../../ticket/visibility.js';
import { remainingTime } from '../clocks/ticket-clocks.js';
import type { Runtime } from '../runtime.js';
import { viewerOf } from './shown-ticket.js';

/** The sealed data that a ticket was opened with; null once it is erased. */
export type Opening = PersonalOf['ticket.opened'] | null;

/** Tickets as rows of a list, as far as an actor may see them. Tickets that they may not know of are left out. */
export async function shownRows(
  runtime: Runtime,
  actor: Principal,
  rows: readonly StoredTicket[],
): Promise<readonly ShownRow[]> {
  const summaries = await runtime.vault.open<PersonalOf['ticket.opened']>(
    rows.map(({ summary }) => summary),
  );
  await runtime.terms.open(rows.map(({ ticket }) => ticket));
  const now = runtime.now();
  return rows.flatMap((stored, index) => {
    const { ticket, dueAt } = stored;
    const visibility = visibilityFor(runtime, actor, ticket);
    if (!visibility.ticket) return [];
    const summary = summaries[index] ?? null;
    const viewer = { ...viewerOf(runtime, visibility), identities: [identityIn(summary)] };
    const opening = shownOpening(summary, viewer);
    const { subject, reporterName } = opening;
    const remaining = remainingTime(runtime.terms.of(ticket).calendar, now, dueAt);
    const shownTicket = shown(ticket, runtime.model.ticketTable, viewer);
    const item = { ticket: shownTicket, subject, reporterName, dueAt, remaining };
    return [{ stored, item, opening, viewer }];
  });
}

/** A function that shows a text about a ticket as an actor may read it. */
export async function wordsFor(
  runtime: Runtime,
  actor: Principal,
  { summary, ticket }: StoredTicket,
): Promise<(text: string) => string> {
  const opening = await runtime.vault.openOne<PersonalOf['ticket.opened']>(summary);
  const viewer = {
    ...viewerOf(runtime, visibilityFor(runtime, actor, ticket)),
    identities: [identityIn(opening)],
  };
  return (text) => shownText(text, viewer);
}

/** The reporter of a ticket, as it was opened. */
export function identityIn(opening: Opening): ReporterIdentity {
  return { name: opening?.reporterName, contacts: opening?.contacts };
}

/** The opening data of a ticket, as a viewer may see it. The id of a browser session is never shown. */
export function shownOpening(opening: Opening, viewer: Viewer): OpeningView {
  const { subject = null, respondent = null, reporterName = null, contacts = [] } = opening ?? {};
  const { organization = null } = opening ?? {};
  const reaching = contacts.filter(({ kind }) => kind !== 'session');
  const view: OpeningView = { subject, respondent, reporterName, organization, contacts: reaching };
  return shown(view, openingTable, viewer);
}
