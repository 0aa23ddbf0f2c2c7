import type { DirectoryPush, PushedTicket } from '../directory/index.js';
import { identityIn, type Opening } from '../runtime/reads/shown-items.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import { factsOf } from '../store/facts-of.js';
import type { RecordedEvent } from '../ticket/events.js';
import { evolve } from '../ticket/evolve.js';
import { foldEvents } from '../ticket/fold-events.js';
import { withoutIdentity } from '../ticket/privacy/without-identity.js';
import type { Ticket } from '../ticket/ticket.js';
import { timelineOf } from '../ticket/timeline.js';
import { isGuarded } from '../ticket/visibility.js';
import { type AddOnParts, foreignIdIn } from './add-on-parts.js';
import type { PushJob } from './push-jobs.js';

/** Maximum lengths in a push, in characters. The link leads to the whole text. */
const longest = { subject: 200, body: 20_000 };

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
  parts: AddOnParts,
): Promise<DirectoryPush | 'erased' | 'not-taken'> {
  const { ticket } = loaded.stored;
  const events = await snapshotEvents(loaded, parts);
  const pushed = await pushedTicket(loaded, events, parts);
  if (!pushed) return 'erased';
  if (job.type === 'ticket') return { type: 'ticket', key: `${ticket.id}`, ticket: pushed };
  const foreignId = foreignIdIn(ticket, parts);
  if (!foreignId) return 'not-taken';
  const { state, team } = stateAfter(job, loaded);
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
  const reporter = identityIn(opening);
  return (text) => (isGuarded(ticket) ? withoutIdentity(text, reporter) : text);
}

/** The events with the texts of messages, as corrected. */
async function snapshotEvents(
  { history, stored }: LoadedTicket,
  { runtime }: AddOnParts,
): Promise<readonly Told[]> {
  const words = await runtime.vault.open(history.map(({ sealed }) => sealed));
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
  { ticketUrl, runtime }: AddOnParts,
): Promise<PushedTicket | null> {
  const { summary, ticket } = stored;
  const sealed: Opening = await runtime.vault.openOne(summary);
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

function stateAfter({ through }: PushJob, { history, stored }: LoadedTicket): Ticket {
  const [first, ...rest] = history.filter(({ sequence }) => sequence <= through);
  if (!first) return stored.ticket;
  return foldEvents(null, [first, ...rest].map(factsOf), stored.ticket.id, first.at, evolve);
}
