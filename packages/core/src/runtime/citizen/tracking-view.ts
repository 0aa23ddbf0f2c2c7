import { citizenStateLabel, nextStep, type StateNames, trackingStep } from '@aduan/core/catalogue';
import { isUrgent } from '../../category/emergency-topics.js';
import { sourceViews } from '../../channel/answer-source.js';
import type { TrackingStep, TrackingView } from '../../channel/public-desk.js';
import { liesIn } from '../../dotted-code.js';
import { happenedAt, type Opening } from '../../obligation/happened-at.js';
import { citizenPrincipal } from '../../slots/principal.js';
import { canDo, possibleTransitions } from '../../ticket/can.js';
import { mayRate } from '../../ticket/decide/rate.js';
import type { MessagePurpose, PersonalOf } from '../../ticket/events.js';
import { type EvolvingEvent, evolve } from '../../ticket/evolve.js';
import { kindIsOpen } from '../../ticket/rights.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Promised } from '../clocks/ticket-clocks.js';
import type { Desk } from '../desk.js';
import { loadTicket } from '../record/load-ticket.js';
import { factsOf } from '../record/record-events.js';
import type { LoadedTicket } from '../ticket-change.js';
import { trackingPass } from './tracking-pass.js';

/**
 * What a case shows to whoever knows its number and PIN: how it stands, what comes next, what was
 * answered. Never names, never what the citizen wrote.
 */
export async function trackingView(desk: Desk, loaded: LoadedTicket): Promise<TrackingView> {
  const { ticket } = loaded.stored;
  const now = Math.max(desk.now(), ticket.updatedAt);
  const events = loaded.history.map(factsOf);
  const promise = await promiseOf(desk, loaded, now);
  const promisedBy = promise?.dueAt ?? null;
  const firstPromisedBy = promise?.firstDueAt ?? null;
  const { timeZone } = desk.calendar.def;
  const { languages } = desk;
  const category = ticket.category && desk.categories?.resolve(ticket.category);
  const names = namesOf(desk, ticket);
  return {
    number: ticket.number,
    kind: ticket.kind,
    state: citizenStateLabel(desk.workflow.state(ticket.state), names, languages),
    phase: ticket.phase,
    category: (category && languages.translate(category.label)) || null,
    receivedAt: ticket.receivedAt,
    promisedBy,
    firstPromisedBy,
    next: nextStep(
      {
        ...{ phase: ticket.phase, promisedBy, firstPromisedBy, now, timeZone },
        canReply: ticket.conversationId !== null,
      },
      languages,
    ),
    help: helpOf(desk, ticket),
    unreached: ticket.obligations.at(-1)?.status === 'unreached',
    rating: ticket.rating?.score ?? null,
    may: await mayOf(desk, ticket, now),
    pass: await trackingPass(desk, ticket),
    steps: stepsOf(desk, events),
    answers: await answersOf(desk, loaded),
  };
}

/** Who helps in the danger that the case is about, while it is open. */
function helpOf(
  { intake: { emergencyHelp = {} }, languages }: Desk,
  ticket: Ticket,
): TrackingView['help'] {
  if (!isUrgent(ticket)) return null;
  const found = Object.entries(emergencyHelp).find(([code]) => liesIn(ticket.category, code));
  return found ? languages.translate(found[1]) : null;
}

/** What the citizen of a case may do with it on its page. */
async function mayOf(desk: Desk, ticket: Ticket, now: number): Promise<TrackingView['may']> {
  const citizen = citizenPrincipal('');
  const possible = possibleTransitions(desk.workflow, citizen, ticket, now);
  const room = canDo(desk.workflow, citizen, 'join').allowed ? desk.together.room : null;
  const isOpen = room && kindIsOpen(ticket);
  const isAsked =
    ticket.phase === 'waiting-citizen' && canDo(desk.workflow, citizen, 'append').allowed;
  return [
    ...(mayRate(ticket) ? ['rate' as const] : []),
    ...(possible.some(({ action }) => action === 'reopen') ? ['reopen' as const] : []),
    ...(isAsked ? ['add' as const] : []),
    ...(isOpen && ticket.leadId ? ['leave' as const] : []),
    ...(isOpen && (await room.mayJoin(ticket)) ? ['join' as const] : []),
  ];
}

/** The promise of the case that a report joined holds for its reporter, too. */
async function promiseOf(
  desk: Desk,
  { stored: { ticket }, history }: LoadedTicket,
  now: number,
): Promise<Promised | null> {
  const lead = ticket.leadId && (await loadTicket(desk, ticket.leadId));
  return lead ? promiseOf(desk, lead, now) : desk.clocks.promise(ticket, history.map(factsOf), now);
}

/** Each step names the team and the agency as they were then. */
function stepsOf(desk: Desk, events: readonly EvolvingEvent[]): readonly TrackingStep[] {
  let ticket: Ticket | null = null;
  const steps: TrackingStep[] = [];
  for (const event of events) {
    ticket = evolve(ticket, event);
    const text = trackingStep(event, desk.workflow, namesOf(desk, ticket), desk.languages);
    const at = event.type === 'ticket.opened' ? ticket.receivedAt : happenedAt(event, ticket);
    if (text) steps.push({ at, text });
  }
  return steps;
}

function namesOf(desk: Desk, { team, referral }: Ticket): StateNames {
  const unit = team ? desk.units()[team] : undefined;
  return {
    ...(unit ? { unit } : {}),
    ...(referral ? { agency: referral.name } : {}),
  };
}

function isAutomatic(purpose: MessagePurpose): boolean {
  return purpose === 'acknowledgement' || purpose === 'answer-notice' || purpose === 'rating';
}

async function answersOf(desk: Desk, { history }: LoadedTicket): Promise<TrackingView['answers']> {
  let opening: Opening | null = null;
  const said = history.flatMap((stored) => {
    const event = factsOf(stored);
    if (event.type === 'ticket.opened') opening = { ...event.facts, openedAt: event.at };
    if (event.type !== 'message.sent' || isAutomatic(event.facts.purpose)) return [];
    const at = opening ? happenedAt(event, opening) : event.at;
    return [{ at, cites: event.facts.cites, sealed: stored.sealed }];
  });
  const words = await desk.vault.open<PersonalOf['message.sent']>(said.map(({ sealed }) => sealed));
  return said.flatMap(({ at, cites }, index) => {
    const { sources, text } = words[index] ?? {};
    return text ? [{ at, text, sources: sourceViews(cites, sources) }] : [];
  });
}
