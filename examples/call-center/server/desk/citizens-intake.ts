import {
  defaultWorkflow,
  type Intake,
  type OpenEffect,
  type PublicDesk,
  type Ticket,
} from '@aduan/core';
import { citizenStateLabel, formatMoment } from '@aduan/core/catalogue';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import {
  dialogueIntake,
  type Effect,
  type PerformedEffect,
  type PerformState,
} from '@aduan/dialogue';
import { type KopdesSlots, kopdesFlow } from '@aduan/dialogue/kopdes';
import { createRegionResolver } from '@aduan/wilayah';
import { answerQuestion } from './answer-question.js';
import { office } from './organization.js';

type Told = Partial<KopdesSlots>;

/** What a case is about whose citizen said nothing but that he wants to talk. */
export const wishForOfficer = 'Ingin bicara dengan petugas';

const resolver = createRegionResolver();

/**
 * What citizens meet in the chat: the conversation for cooperatives, and what this desk does for it.
 *
 * @param otherwise - deals with forms, and with what is written about an open case
 */
export function citizensIntake(track: PublicDesk['track'], otherwise: Intake): Intake {
  return dialogueIntake(kopdesFlow, {
    otherwise,
    know: ({ ticket }) => (ticket ? { own: ticket.number } : {}),
    async perform(effect, state): Promise<PerformedEffect> {
      if (effect.type === 'hours') return hours(state.at);
      if (effect.type === 'queue') return { outcome: 'answered', open: talk(effect.slots) };
      return perform(effect, state, track);
    },
  });
}

async function perform(
  { task, slots, language }: Extract<Effect, { type: 'task' }>,
  state: PerformState,
  track: PublicDesk['track'],
): Promise<PerformedEffect> {
  const { joins, ticket, locale } = state;
  const told: Told = slots;
  switch (task) {
    case 'answer':
      return answerQuestion(told, { ...state, locale: language === 'en' ? 'en' : locale });
    case 'file':
      return filed(complaint(told), joins, told);
    case 'ask':
      return filed(question(told), joins, told);
    case 'callback':
      return { ...filed(talk(told), joins, told), gathers: true };
    case 'status': {
      const { number, pin = '' } = told;
      if (number === undefined) return ownStatus(ticket);
      const tracked = await track({ number, pin });
      if (tracked.found) {
        const { state, next } = tracked.ticket;
        return { outcome: 'found', slots: { number, status: `${state[locale]}. ${next[locale]}` } };
      }
      return { outcome: tracked.reason === 'locked' ? 'locked' : 'not-found' };
    }
    default:
      return { outcome: 'unknown' };
  }
}

/** What becomes of a report: a case, or what the case of an officer did not say yet. */
function filed(
  open: OpenEffect,
  joins: Ticket | null,
  { cooperative, name, privacy }: Told,
): PerformedEffect {
  if (!joins) return { outcome: 'acknowledged', open };
  const isNamed = name && privacy !== 'anonymous' && privacy !== 'confidential';
  const body = [open.body, cooperative, isNamed && name].filter(Boolean).join('\n\n');
  return { outcome: 'joined', slots: { own: joins.number }, open: { ...open, body } };
}

/** How the case of this very conversation stands: nobody needs a PIN in it. */
function ownStatus(ticket: Ticket | null): PerformedEffect {
  if (!ticket) return { outcome: 'not-found' };
  const state = defaultWorkflow.states[ticket.state];
  if (!state) return { outcome: 'not-found' };
  const unit = office.units[ticket.team ?? ''];
  const status = citizenStateLabel(state, unit && { unit });
  return { outcome: 'found', slots: { number: ticket.number, status } };
}

function hours(at: number): PerformedEffect {
  if (kemenkopCalendar.isOpen(at)) return { outcome: 'open' };
  const { timeZone } = kemenkopCalendar.def;
  const opens = formatMoment(kemenkopCalendar.nextChange(at).at, at, timeZone);
  return { outcome: 'closed', slots: { opens } };
}

function complaint({
  story,
  place,
  cooperative,
  name,
  privacy,
  category,
  represented,
  relation = 'other',
}: Told): OpenEffect {
  const where = typeof place === 'string' ? place : place?.name;
  return {
    type: 'ticket.open',
    kind: 'complaint',
    body: whatAndWhere(story ?? 'Ceritanya ada di foto atau rekaman.', where),
    category: category ?? null,
    region: (where && regionOf(where)) ?? null,
    cooperative: cooperative ? { name: cooperative } : null,
    anonymous: privacy === 'anonymous',
    confidential: privacy === 'confidential',
    ...(name && privacy !== 'anonymous' && { reporter: { name } }),
    ...(represented !== undefined && {
      represents: { relation, ...(represented && { name: represented }) },
    }),
  };
}

/** The place stands behind the story, unless the story names it. */
function whatAndWhere(story: string, where: string | undefined): string {
  return where && !story.includes(where) ? `${story}\n\n${where}` : story;
}

/** What he asked, and how he said it the second time. */
function question({ question: asked, meant, story }: Told): OpenEffect {
  const again = typeof meant === 'string' ? meant : null;
  const body = [asked ?? story, again].filter(Boolean).join('\n\n');
  return { type: 'ticket.open', kind: 'information-request', ...(body && { body }) };
}

/** Somebody who wants to talk: with what he told so far, if anything. */
function talk(told: Told): OpenEffect {
  if (told.story) return complaint(told);
  return told.question
    ? question(told)
    : { type: 'ticket.open', kind: 'information-request', subject: wishForOfficer };
}

/** The region that a text means, unless several could be meant. */
function regionOf(text: string): string | null {
  const found = resolver.resolve(text);
  return found && !found.ambiguous ? found.code : null;
}
