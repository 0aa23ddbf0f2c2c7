import type { Ticket } from '@aduan/core';
import type { DirectoryPush, PushedTicket } from '@aduan/core/directory';
import type { LoadedTicket } from '@aduan/core/plugin';
import { factsOf } from '@aduan/core/store';
import {
  isGuarded,
  type PersonalOf,
  type RecordedEvent,
  timelineOf,
  withoutIdentity,
} from '@aduan/core/ticket';
import { foreignIdIn, type Parts } from './parts.js';
import type { PushJob } from './push-jobs.js';

/** Maximum lengths in a push, in characters. The link leads to the whole text. */
const longest = { subject: 200, body: 20_000 };

/** The sealed data that a ticket was opened with; null once it is erased. */
type Opening = PersonalOf['ticket.opened'] | null;
type Told = RecordedEvent & { readonly text: string | null };

/**
 * Builds the push of a job: the current ticket, so that data that became confidential is withheld, and its state at the
 * time of the job. The directory masks the texts.
 *
 * @returns the reason when there is nothing to push
 */
export async function pushOf(
  job: PushJob,
  loaded: LoadedTicket,
  parts: Parts,
): Promise<DirectoryPush | 'erased' | 'not-taken'> {
  const { ticket } = loaded.stored;
  const events = await snapshotEvents(loaded, parts);
  const pushed = await pushedTicket(loaded, events, parts);
  if (!pushed) return 'erased';
  if (job.type === 'ticket') return { type: 'ticket', key: `${ticket.id}`, ticket: pushed };
  const foreignId = foreignIdIn(ticket, parts);
  if (!foreignId) return 'not-taken';
  const { state, team } = stateAfter(job, loaded, parts);
  const answer = events
    .filter(({ sequence }) => sequence >= job.from && sequence <= job.through)
    .findLast(
      ({ facts, type }) =>
        type === 'message.sent' && 'purpose' in facts && facts.purpose === 'answer',
    );
  return {
    type: 'progress',
    key: `${ticket.id}:${job.through}`,
    foreignId,
    ticket: pushed,
    state,
    response: answer?.text?.slice(0, longest.body) ?? null,
    unit: team,
  };
}

/** Removes everything that leads to a hidden reporter, for hosts that share such tickets. */
function withoutHidden(ticket: Ticket, opening: Opening): (text: string) => string {
  const reporter = { name: opening?.reporterName, contacts: opening?.contacts };
  return (text) => (isGuarded(ticket) ? withoutIdentity(text, reporter) : text);
}

/** The events with the texts of messages, as corrected. */
async function snapshotEvents(
  { history, stored }: LoadedTicket,
  { context }: Parts,
): Promise<readonly Told[]> {
  const words = await context.sealed.open(history.map(({ sealed }) => sealed));
  const read = withoutHidden(stored.ticket, (words[0] ?? null) as Opening);
  const events = history.map((each) => ({ ...factsOf(each), id: each.id }) as RecordedEvent);
  const opened = events.map((event, place) => ({ event, words: words[place] ?? null }));
  return timelineOf(opened, new Map()).flatMap((entry, place) => {
    const event = events[place];
    return event
      ? [{ ...event, text: entry.type === 'message' ? entry.text && read(entry.text) : null }]
      : [];
  });
}

async function pushedTicket(
  { stored }: LoadedTicket,
  [opening]: readonly Told[],
  { context, ticketUrl }: Parts,
): Promise<PushedTicket | null> {
  const { summary, ticket } = stored;
  const [sealed = null] = await context.sealed.open<NonNullable<Opening>>([summary]);
  if (!sealed || opening?.text === null || opening?.text === undefined) return null;
  const { anonymous, category, recusals, confidential, cooperative, kind, number, region } = ticket;
  return {
    number,
    kind,
    category,
    cooperative,
    region,
    anonymous,
    confidential,
    supervisory: ticket.supervisory,
    recusals,
    subject: withoutHidden(ticket, sealed)(sealed.subject ?? '').slice(0, longest.subject),
    body: opening.text.slice(0, longest.body),
    link: ticketUrl(ticket),
  };
}

function stateAfter(
  { through }: PushJob,
  { history, stored }: LoadedTicket,
  { context }: Parts,
): Ticket {
  const [first, ...rest] = history.filter(({ sequence }) => sequence <= through);
  if (!first) return stored.ticket;
  const events = [first, ...rest].map(factsOf);
  return context.tickets.fold(null, events, stored.ticket.id, first.at);
}
