import { citizenStateLabel, type StateNames } from '../../catalogue/state-label.js';
import { nextStep, trackingStep } from '../../catalogue/tracking-steps.js';
import { isUrgent } from '../../category/emergency-topics.js';
import { sourceViews } from '../../channel/answer-source.js';
import type { TrackingStep, TrackingView } from '../../channel/citizen-access.js';
import { liesIn } from '../../dotted-code.js';
import { happenedAt, type Opening } from '../../obligation/happened-at.js';
import type { TrackingPart } from '../../plugin/hooks.js';
import { citizenPrincipal } from '../../ports/principal.js';
import { factsOf } from '../../store/facts-of.js';
import { canDo, possibleTransitions } from '../../ticket/can.js';
import type { MessagePurpose, PersonalOf } from '../../ticket/events.js';
import { type EvolvingEvent, evolve } from '../../ticket/evolve.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { Promised } from '../clocks/ticket-clocks.js';
import { loadTicket } from '../record/load-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import { trackingPass } from './tracking-pass.js';

/**
 * The view of a ticket for a person who knows its number and PIN: its state, the next step and the answers. It never
 * contains names or the citizen's text.
 */
export async function trackingView(runtime: Runtime, loaded: LoadedTicket): Promise<TrackingView> {
  const { ticket } = loaded.stored;
  const now = Math.max(runtime.now(), ticket.updatedAt);
  const events = loaded.history.map(factsOf);
  const promise = await promiseOf(runtime, loaded, now);
  const promisedBy = promise?.dueAt ?? null;
  const firstPromisedBy = promise?.firstDueAt ?? null;
  const { timeZone } = runtime.calendar.def;
  const { languages } = runtime;
  const category = ticket.category && runtime.categories?.resolve(ticket.category);
  const names = namesOf(runtime, ticket);
  const parts = await partsOfPlugins(runtime, ticket, now);
  return {
    number: ticket.number,
    kind: ticket.kind,
    state: citizenStateLabel(runtime.workflow.state(ticket.state), names, languages),
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
    help: helpOf(runtime, ticket),
    unreached: ticket.obligations.at(-1)?.status === 'unreached',
    plugins: Object.fromEntries(
      parts.flatMap(({ id, part: { shown } }) => (shown ? [[id, shown]] : [])),
    ),
    may: [...parts.flatMap(({ part }) => part.may ?? []), ...mayOf(runtime, ticket, now)],
    pass: await trackingPass(runtime, ticket),
    steps: stepsOf(runtime, events),
    answers: await answersOf(runtime, loaded),
  };
}

/** The plugins' parts of the tracking page. */
function partsOfPlugins(
  { hooks }: Pick<Runtime, 'hooks'>,
  ticket: Ticket,
  now: number,
): Promise<readonly { readonly id: string; readonly part: TrackingPart }[]> {
  return Promise.all(
    hooks.map(async ({ id, tracking }) => ({ id, part: (await tracking?.(ticket, now)) ?? {} })),
  );
}

/** Help for the danger that the ticket is about, while the ticket is open. */
function helpOf(
  { intake: { emergencyHelp = {} }, languages }: Runtime,
  ticket: Ticket,
): TrackingView['help'] {
  if (!isUrgent(ticket)) return null;
  const found = Object.entries(emergencyHelp).find(([code]) => liesIn(ticket.category, code));
  return found ? languages.translate(found[1]) : null;
}

/** Actions that the tracking page offers to the citizen. */
function mayOf(
  { workflow }: Pick<Runtime, 'workflow'>,
  ticket: Ticket,
  now: number,
): TrackingView['may'] {
  const citizen = citizenPrincipal('');
  const possible = possibleTransitions(workflow, citizen, ticket, now);
  const isAsked = ticket.phase === 'waiting-citizen' && canDo(workflow, citizen, 'append').allowed;
  return [
    ...(possible.some(({ action }) => action === 'reopen') ? ['reopen' as const] : []),
    ...(isAsked ? ['add' as const] : []),
  ];
}

/** The promised time; a merged report has the promise of its lead. */
async function promiseOf(
  runtime: Runtime,
  { stored: { ticket }, history }: LoadedTicket,
  now: number,
): Promise<Promised | null> {
  const lead = ticket.leadId && (await loadTicket(runtime, ticket.leadId));
  return lead
    ? promiseOf(runtime, lead, now)
    : runtime.clocks.promise(ticket, history.map(factsOf), now);
}

/** The steps of a ticket. Each names the team and the agency of that time. */
function stepsOf(runtime: Runtime, events: readonly EvolvingEvent[]): readonly TrackingStep[] {
  let ticket: Ticket | null = null;
  const steps: TrackingStep[] = [];
  for (const event of events) {
    ticket = evolve(ticket, event);
    const text = trackingStep(event, runtime.workflow, namesOf(runtime, ticket), runtime.languages);
    const at = event.type === 'ticket.opened' ? ticket.receivedAt : happenedAt(event, ticket);
    if (text) steps.push({ at, text });
  }
  return steps;
}

function namesOf(runtime: Runtime, { team, referral }: Ticket): StateNames {
  const unit = team ? runtime.units()[team] : undefined;
  return {
    ...(unit ? { unit } : {}),
    ...(referral ? { agency: referral.name } : {}),
  };
}

function isAutomatic(purpose: MessagePurpose): boolean {
  return purpose === 'acknowledgement' || purpose === 'answer-notice' || purpose.includes(':');
}

async function answersOf(
  runtime: Runtime,
  { history }: LoadedTicket,
): Promise<TrackingView['answers']> {
  let opening: Opening | null = null;
  const said = history.flatMap((stored) => {
    const event = factsOf(stored);
    if (event.type === 'ticket.opened') opening = { ...event.facts, openedAt: event.at };
    if (event.type !== 'message.sent' || isAutomatic(event.facts.purpose)) return [];
    const at = opening ? happenedAt(event, opening) : event.at;
    return [{ at, cites: event.facts.cites, sealed: stored.sealed }];
  });
  const words = await runtime.vault.open<PersonalOf['message.sent']>(
    said.map(({ sealed }) => sealed),
  );
  return said.flatMap(({ at, cites }, index) => {
    const { sources, text } = words[index] ?? {};
    return text ? [{ at, text, sources: sourceViews(cites, sources) }] : [];
  });
}
