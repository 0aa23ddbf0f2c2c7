import type { Label } from '../ports/label.js';
import type { Languages } from '../ports/languages.js';
import type { CoreEventType, EventFacts } from '../ticket/events.js';
import type { Phase } from '../ticket/workflow/phase.js';
import type { Workflow } from '../ticket/workflow/workflow.js';
import { formatDate } from './dates.js';
import { fillLabel, joinLabels } from './fill-text.js';
import { shippedLanguages } from './languages.js';
import { messages } from './messages.js';
import { citizenStateLabel, type StateNames } from './state-label.js';
import { nextSteps, nextStepsWithoutReply, pastSteps } from './tracking-messages.js';

/** The parts of an event that its public line depends on. */
export type PublicEvent = {
  [Type in CoreEventType]: { readonly type: Type; readonly facts: EventFacts[Type] };
}[CoreEventType];

/**
 * The line of an event in the public history, without names or free text; null when the event has none.
 *
 * @param names - labels of the states at the time of the event
 */
export function trackingStep(
  event: PublicEvent,
  workflow: Workflow,
  names: StateNames = {},
  languages: Languages = shippedLanguages,
): Label | null {
  if (event.type === 'ticket.moved') {
    const { phase, to } = event.facts;
    // The question or answer that caused the move has a line of its own.
    const isSaid = phase === 'answered' || phase === 'waiting-citizen';
    return isSaid ? null : citizenStateLabel(workflow.state(to), names, languages);
  }
  const step = plainStep(event);
  return step && languages.translate(step);
}

function plainStep(event: PublicEvent): Label | null {
  switch (event.type) {
    case 'ticket.opened':
      return pastSteps.opened;
    case 'merged-tickets:joined':
      return pastSteps.joined;
    case 'merged-tickets:left':
      return pastSteps.left;
    case 'message.received':
      return event.facts.deletedAt === undefined ? pastSteps.wrote : pastSteps.deleted;
    case 'message.sent':
      return sentStep(event.facts.purpose);
    case 'message.failed':
      return pastSteps.failed;
    case 'obligation.attempted':
      return attemptStep(event.facts.outcome);
    case 'pin.renewed':
      return pastSteps.pinRenewed;
    default:
      return null;
  }
}

function sentStep(purpose: EventFacts['message.sent']['purpose']): Label | null {
  switch (purpose) {
    case 'question':
      return pastSteps.asked;
    case 'answer':
      return pastSteps.answered;
    case 'information':
      return pastSteps.informed;
    case 'answer-notice':
      return pastSteps.noticed;
    default:
      return null;
  }
}

function attemptStep(outcome: EventFacts['obligation.attempted']['outcome']): Label | null {
  if (outcome === 'reached') return pastSteps.reached;
  const isMissed = outcome === 'no-answer' || outcome === 'busy' || outcome === 'wrong-number';
  return isMissed ? pastSteps.missed : null;
}

/** The facts of a ticket that the next step depends on. */
export interface NextStepFacts {
  readonly phase: Phase;
  /** Until when an answer is promised, epoch ms; null = no promise. */
  readonly promisedBy: number | null;
  /** The first promised date, epoch ms; null when it was not moved. Default null. */
  readonly firstPromisedBy?: number | null;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the office. */
  readonly timeZone: string;
  /** Whether there is a conversation that the citizen can reply in. Default true. */
  readonly canReply?: boolean;
}

/** The next step, who has to take it and until when: "Kami sedang menangani laporan Anda. Kami jawab paling lambat …". */
export function nextStep(facts: NextStepFacts, languages: Languages = shippedLanguages): Label {
  const { first, translate } = languages;
  const { canReply = true, firstPromisedBy = null, now, phase, promisedBy, timeZone } = facts;
  const isOwedByUs = phase === 'new' || phase === 'active' || phase === 'waiting-other';
  if (!isOwedByUs)
    return translate<Label>({ ...nextSteps, ...(canReply ? {} : nextStepsWithoutReply) }[phase]);
  const step = translate(nextSteps[phase]);
  if (promisedBy === null) return joinLabels([step, translate(messages.noPromise)], ' ', first);
  const promise = now > promisedBy ? messages.overdue : messages.promise;
  const dated = (words: Label, at: number) =>
    fillLabel(translate(words), { date: formatDate(at, timeZone, languages) });
  return joinLabels(
    [
      step,
      dated(promise, promisedBy),
      ...(firstPromisedBy === null ? [] : [dated(messages.promisedFirst, firstPromisedBy)]),
    ],
    ' ',
    first,
  );
}
