import { defaultWorkflow, type Label, type Ticket, textIn } from '@aduan/core';
import {
  type CitizenAccess,
  citizenStateLabel,
  formatMoment,
  type IntakeInput,
  type IntakeState,
  type OpenEffect,
} from '@aduan/core/channel';
import type { DialogueIntakeOptions, PerformedEffect, PerformState } from '@aduan/dialogue';
import type { CooperativeFactsApi } from '@aduan/kopdes/facts';
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

/** Knowledge of a desk beyond the conversation. Officers look up anything that is left out. */
export interface KopdesPerformOptions extends PlaceKnowledge {
  /** Suggests a topic for a report whose citizen named none. Default: the citizen is asked. */
  readonly sort?: SortStory;
  /** Performs the task `answer` of the flow. Default: the outcome is `unknown`. */
  answer?(told: FilledKopdesSlots, state: PerformState): PerformedEffect | Promise<PerformedEffect>;
  /**
   * Stores what citizens say about a cooperative with a known code. Once a report about a village cooperative is filed,
   * they are asked one or two yes/no questions, if they allow it. Default: nothing is asked.
   */
  readonly facts?: () => Pick<CooperativeFactsApi, 'give'>;
  /**
   * Whether an officer reads urgent reports at that time (epoch ms) although the office is closed. Default: no; a
   * citizen in danger is told so.
   */
  isOnDuty?(at: number): boolean;
  /** The name of the ticket's unit for citizens. */
  unitOf?(ticket: Ticket): Label | undefined;
}

/**
 * Performs the effects of `kopdesFlow`: opens tickets, returns their status, says when the desk is open. The same
 * function serves the chat (`dialogueIntake`) and the phone (`phoneChannel`). States are those of the default workflow.
 *
 * @param desk - `aduan.citizen`
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

/**
 * Knowledge of a desk about a citizen who writes to `kopdesFlow`, for `know` of `dialogueIntake`: their ticket, whether
 * it takes contact details, and whether their channel can reach them.
 */
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

/** A report that is held back is in no ticket yet: all its slots are left for when it is sent. */
function leftUnsent(told: FilledKopdesSlots): Pick<PerformedEffect, 'leaves'> {
  return isUnsent(told) ? { leaves: [...Object.keys(told), 'files'] } : {};
}

/** The ticket of a question. Slots of a report that has only begun stay with that report. */
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

/** Opens a ticket, or adds the content to the ticket of this conversation. */
function filed(
  open: OpenEffect,
  { joins }: PerformState,
  told: FilledKopdesSlots,
): PerformedEffect {
  const { cooperative, name, privacy } = told;
  if (!joins) return { outcome: 'acknowledged', open };
  const isNamed = name && privacy !== 'anonymous' && privacy !== 'confidential';
  // The ticket does not know the reporter's name, so the desk could not hide it in the text.
  const said = privacy === 'confidential' ? withoutReporter(open, told) : open;
  const body = [said.body, cooperative, isNamed && name].filter(Boolean).join('\n\n');
  return { outcome: 'joined', slots: { own: joins.number }, open: { ...said, body } };
}

/** Adds to the citizen's ticket how they can be reached. */
function reached(told: FilledKopdesSlots, { joins, locale }: PerformState): PerformedEffect {
  if (!joins || joins.anonymous) return { outcome: 'failed' };
  const contact = contactOf(told);
  const joined = { open: reachOf(told, locale), isAside: true };
  return contact === null
    ? { ...joined, outcome: 'heard' }
    : { ...joined, outcome: 'reached', slots: { contact } };
}

/** Makes the citizen's ticket confidential from now on, and adds the words in which they asked for it. */
function hiddenFrom(told: FilledKopdesSlots, { joins, locale }: PerformState): PerformedEffect {
  if (!joins) return { outcome: 'failed' };
  const open = hidingOf(told, locale);
  return { outcome: 'hidden', slots: { own: joins.number }, open, isAside: true };
}

/** Adds a follow-up question about the cooperative to a report that was filed. */
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
  // A caller whose number is in the ticket does not have to key its last digits.
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

/** Adds a citizen's answer to a question in the ticket whose number and PIN they proved. Used in chats. */
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

/** The status of the ticket of this conversation. No PIN is needed. */
function ownStatus(ticket: Ticket | null, unitOf: KopdesPerformOptions['unitOf']): PerformedEffect {
  const state = ticket && defaultWorkflow.states[ticket.state];
  if (!state) return { outcome: 'not-found' };
  const unit = unitOf?.(ticket);
  const said = citizenStateLabel(state, unit && { unit });
  const slots = { number: ticket.number, status: said, mayAdd: false };
  return { outcome: 'found', slots };
}
