import {
  type CitizenAccess,
  defaultWorkflow,
  type IntakeInput,
  type IntakeState,
  type Label,
  type OpenEffect,
  type Ticket,
  textIn,
} from '@aduan/core';
import { citizenStateLabel, formatMoment } from '@aduan/core/catalogue';
import type { CooperativeFactsApi } from '@aduan/core/cooperative-facts';
import type { DialogueIntakeOptions, PerformedEffect, PerformState } from '@aduan/dialogue';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';
import { followUpQuestionFor, recordFollowUpAnswer } from './kopdes-follow-up-questions.js';
import type { KopdesPhoneSlots } from './kopdes-phone-shape.js';
import { type PlaceKnowledge, performFind, performLocate } from './kopdes-place.js';
import {
  complaintOf,
  contactOf,
  hidingOf,
  isUnsent,
  questionOf,
  reachOf,
  talkOf,
  withoutReporter,
} from './kopdes-tickets.js';
import { performSort, type SortStory } from './kopdes-topic.js';

/** What a desk knows beyond the conversation; whatever is left out, an officer looks up. */
export interface KopdesPerformOptions extends PlaceKnowledge {
  /** Says what a report may be about, of which nobody said it. Default: the citizen is asked. */
  readonly sort?: SortStory;
  /** Does the task `answer` of the flow. Default: nobody knows an answer. */
  answer?(told: FilledKopdesSlots, state: PerformState): PerformedEffect | Promise<PerformedEffect>;
  /**
   * Keeps what citizens say about a cooperative that is known by a code: once a report of a village cooperative is filed, they
   * are asked one or two things by yes and no, if they allow it. Default: nothing is asked.
   */
  readonly facts?: () => Pick<CooperativeFactsApi, 'give'>;
  /**
   * Whether an officer reads what is urgent at that time, epoch ms, though the office is closed. Default: nobody does, and
   * whoever is in danger then is told so.
   */
  isOnDuty?(at: number): boolean;
  /** What citizens call the unit that has a case. */
  unitOf?(ticket: Ticket): Label | undefined;
}

/**
 * What a desk does for `kopdesFlow`: opens cases, tells how one stands, says when it is open. The same for the
 * chat (`dialogueIntake`) and for the phone (`phoneChannel`). States are those of the default workflow.
 *
 * @param desk - `aduan.desk`
 */
export function kopdesPerform(
  desk: Pick<CitizenAccess, 'add' | 'hours' | 'track'>,
  { find, placeIn, sort, answer, facts, unitOf, isOnDuty }: KopdesPerformOptions = {},
): DialogueIntakeOptions['perform'] {
  return async (effect, before): Promise<PerformedEffect> => {
    if (effect.type === 'hours') {
      const isOnCall = effect.calendar === 'duty' && isOnDuty?.(before.at) === true;
      return isOnCall ? { outcome: 'open' } : hours(desk, before.at);
    }
    const told: FilledKopdesSlots = effect.slots;
    const state = effect.language === 'en' ? { ...before, locale: 'en' } : before;
    const { locale } = state;
    if (effect.type === 'queue') {
      return { outcome: 'answered', open: talkOf(told, locale), ...leftUnsent(told) };
    }
    switch (effect.task) {
      case 'locate':
        return performLocate(told, { ...(find && { find }), ...(placeIn && { placeIn }) });
      case 'find':
        return find ? performFind(told, find) : { outcome: 'unknown' };
      case 'sort':
        return sort ? performSort(told, sort, state.locale) : { outcome: 'unknown' };
      case 'file':
        return wondering(filed(complaintOf(told, locale), state, told), facts !== undefined);
      case 'ask':
        return besideStory(filed(questionOf(told, locale), state, told), told);
      case 'callback':
        return { ...filed(talkOf(told, locale), state, told), gathers: true, ...leftUnsent(told) };
      case 'reach':
        return reached(told, state);
      case 'hide':
        return hiddenFrom(told, state);
      case 'status':
        return typeof told.number === 'string'
          ? status(desk, told.number, told, state)
          : ownStatus(state.ticket, unitOf);
      case 'reply':
        return replied(desk, told, effect.key, state);
      case 'answer':
        return answer ? besideStory(await answer(told, state), told) : { outcome: 'unknown' };
      case 'note':
        return facts ? recordFollowUpAnswer(told, state, facts()) : { outcome: 'done' };
      case 'add':
        return { outcome: 'added', adds: addedIn(effect.slots) };
      default:
        return { outcome: 'failed' };
    }
  };
}

/** What a desk knows of whoever writes to `kopdesFlow`, for `know` of `dialogueIntake`: his case, whether it takes how he is reached, and whether his channel reaches him. */
export function kopdesKnow({
  isOver,
  message,
  ticket,
}: Pick<IntakeState, 'ticket' | 'isOver'> &
  Partial<Pick<IntakeInput, 'message'>>): Partial<FilledKopdesSlots> {
  const isReachable = message?.from.ids.some(({ kind }) => kind !== 'session');
  return {
    ...(ticket && { own: ticket.number }),
    ...(ticket && !isOver && !ticket.anonymous && { takesContact: true }),
    ...(isReachable && { reachable: true }),
  };
}

/** What is held back is in no case yet: all of it is for when it is sent. */
function leftUnsent(told: FilledKopdesSlots): Pick<PerformedEffect, 'leaves'> {
  return isUnsent(told) ? { leaves: [...Object.keys(told), 'files'] } : {};
}

/** The case of a question: what belongs to a report that is still told stays with that one. */
function besideStory(performed: PerformedEffect, { story }: FilledKopdesSlots): PerformedEffect {
  return performed.open && story
    ? { ...performed, leaves: ['story', 'remarks', 'files'] }
    : performed;
}

function hours(desk: Pick<CitizenAccess, 'hours'>, at: number): PerformedEffect {
  const { open, changesAt, timeZone } = desk.hours();
  if (open) return { outcome: 'open' };
  const opens = changesAt === null ? {} : { opens: formatMoment(changesAt, at, timeZone) };
  return { outcome: 'closed', slots: opens };
}

/** A case of its own, or what is told joins the one that this conversation has. */
function filed(
  open: OpenEffect,
  { joins }: PerformState,
  told: FilledKopdesSlots,
): PerformedEffect {
  const { cooperative, name, privacy } = told;
  if (!joins) return { outcome: 'acknowledged', open };
  const isNamed = name && privacy !== 'anonymous' && privacy !== 'confidential';
  // The case does not know their name: nobody could hide it there.
  const said = privacy === 'confidential' ? withoutReporter(open, told) : open;
  const body = [said.body, cooperative, isNamed && name].filter(Boolean).join('\n\n');
  return { outcome: 'joined', slots: { own: joins.number }, open: { ...said, body } };
}

/** What he says of how he is reached joins the case that he has. */
function reached(told: FilledKopdesSlots, { joins, locale }: PerformState): PerformedEffect {
  if (!joins || joins.anonymous) return { outcome: 'failed' };
  const contact = contactOf(told);
  const joined = { open: reachOf(told, locale), isAside: true };
  return contact === null
    ? { ...joined, outcome: 'heard' }
    : { ...joined, outcome: 'reached', slots: { contact } };
}

/** The case that he has is hidden from now on, and with it what he says so. */
function hiddenFrom(told: FilledKopdesSlots, { joins, locale }: PerformState): PerformedEffect {
  if (!joins) return { outcome: 'failed' };
  const open = hidingOf(told, locale);
  return { outcome: 'hidden', slots: { own: joins.number }, open, isAside: true };
}

/** A report that was filed, and what the desk would like to know of its cooperative. */
function wondering(performed: PerformedEffect, asks: boolean): PerformedEffect {
  const { open, outcome } = performed;
  if (!asks || !open || outcome !== 'acknowledged') return performed;
  return { ...performed, slots: followUpQuestionFor(open) };
}

const unfound = {
  'number-malformed': 'not-found',
  'no-match': 'not-found',
  locked: 'locked',
  'contact-needed': 'guarded',
} as const;

async function status(
  { track }: Pick<CitizenAccess, 'track'>,
  number: string,
  { pin }: FilledKopdesSlots,
  { caller, locale }: PerformState,
): Promise<PerformedEffect> {
  // Whoever calls from the number that his case knows needs to key no digits of it.
  const [contact] = /(?<=^\+\d+)\d{4}$/.exec(caller ?? '') ?? [];
  const from = { ...(caller !== undefined && { network: caller }), ...(contact && { contact }) };
  const tracked = await track({ number, pin: pin ?? '', ...from });
  if (!tracked.found) return { outcome: unfound[tracked.reason] };
  const shown = tracked.ticket;
  const asks = shown.may.includes('add') ? shown.answers.at(-1)?.text : undefined;
  const said = [
    textIn(shown.state, locale),
    ...(asks === undefined ? [textIn(shown.next, locale)] : []),
  ];
  const slots = { number: shown.number, status: `${said.join('. ')}`, mayAdd: true, asks };
  return { outcome: 'found', slots, proven: { number: shown.number, pass: shown.pass } };
}

/** What a citizen answers in a chat to a question in the case whose number and PIN he has shown. */
async function replied(
  { add }: Pick<CitizenAccess, 'add'>,
  { remarks = [], reply }: FilledKopdesSlots,
  key: string,
  { proven }: PerformState,
): Promise<PerformedEffect> {
  if (!proven || !reply) return { outcome: 'failed' };
  const { found } = await add({ ...proven, key, text: reply });
  if (!found) return { outcome: 'failed' };
  const others = remarks.filter(({ text }) => text.trim() !== reply);
  return { outcome: 'replied', slots: { remarks: others.length > 0 ? others : undefined } };
}

function addedIn({ addition }: Partial<KopdesPhoneSlots>): string {
  return addition ?? '';
}

/** How the case of this very conversation stands: nobody needs a PIN in it. */
function ownStatus(ticket: Ticket | null, unitOf: KopdesPerformOptions['unitOf']): PerformedEffect {
  const state = ticket && defaultWorkflow.states[ticket.state];
  if (!state) return { outcome: 'not-found' };
  const unit = unitOf?.(ticket);
  const said = citizenStateLabel(state, unit && { unit });
  const slots = { number: ticket.number, status: said, mayAdd: false };
  return { outcome: 'found', slots };
}
