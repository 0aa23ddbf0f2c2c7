import type { OpenEffect, PublicDesk } from '@aduan/core';
import { formatMoment } from '@aduan/core/catalogue';
import type { DialogueIntakeOptions, PerformedEffect, PerformState } from '@aduan/dialogue';
import type { KopdesSlots } from '@aduan/dialogue/kopdes';

type Told = Partial<KopdesSlots>;

/** What a desk knows beyond the conversation; whatever is left out, an officer looks up. */
export interface KopdesPerformOptions {
  /** Kemendagri code of a place that a citizen names; null when several could be meant. */
  readonly regionOf?: (place: string) => string | null;
  /** Answer to a question; null when there is none. */
  readonly answerTo?: (question: string) => Promise<KopdesSlots['answer'] | null>;
}

/**
 * What a desk does for `kopdesFlow`: opens cases, tells how one stands, says when it is open. The same for the
 * chat (`dialogueIntake`) and for the phone (`phoneChannel`).
 *
 * @param desk - `aduan.desk`
 */
export function kopdesPerform(
  desk: Pick<PublicDesk, 'hours' | 'track'>,
  { regionOf, answerTo }: KopdesPerformOptions = {},
): DialogueIntakeOptions['perform'] {
  return async (effect, state): Promise<PerformedEffect> => {
    if (effect.type === 'hours') return hours(desk, state.at);
    const told: Told = effect.slots;
    if (effect.type === 'queue') return { outcome: 'answered', open: talk(told, regionOf) };
    switch (effect.task) {
      case 'file':
        return filed(complaint(told, regionOf), state, told);
      case 'ask':
        return filed(question(told), state, told);
      case 'callback':
        return { ...filed(talk(told, regionOf), state, told), gathers: true };
      case 'status':
        return status(desk, told, state);
      case 'answer': {
        const answer = await answerTo?.(told.question ?? '');
        return answer ? { outcome: 'answered', slots: { answer } } : { outcome: 'unknown' };
      }
      default:
        return { outcome: 'failed' };
    }
  };
}

function hours(desk: Pick<PublicDesk, 'hours'>, at: number): PerformedEffect {
  const { open, changesAt, timeZone } = desk.hours();
  if (open) return { outcome: 'open' };
  const opens = changesAt === null ? {} : { opens: formatMoment(changesAt, at, timeZone) };
  return { outcome: 'closed', slots: opens };
}

/** A case of its own, or what is told joins the one that this conversation has. */
function filed(
  open: OpenEffect,
  { joins }: PerformState,
  { cooperative, name, privacy }: Told,
): PerformedEffect {
  if (!joins) return { outcome: 'acknowledged', open };
  const isNamed = name && privacy !== 'anonymous' && privacy !== 'confidential';
  const body = [open.body, cooperative, isNamed && name].filter(Boolean).join('\n\n');
  return { outcome: 'joined', slots: { own: joins.number }, open: { ...open, body } };
}

async function status(
  { track }: Pick<PublicDesk, 'track'>,
  { number, pin }: Told,
  { locale }: PerformState,
): Promise<PerformedEffect> {
  const tracked = await track({ number: number ?? '', pin: pin ?? '' });
  if (!tracked.found) return { outcome: tracked.reason === 'locked' ? 'locked' : 'not-found' };
  const { state, next } = tracked.ticket;
  const slots = { number: tracked.ticket.number, status: `${state[locale]}. ${next[locale]}` };
  return { outcome: 'found', slots };
}

function complaint(
  { story, place, cooperative, name, privacy, category, represented, relation = 'other' }: Told,
  regionOf: KopdesPerformOptions['regionOf'],
): OpenEffect {
  const where = typeof place === 'string' ? place : place?.name;
  return {
    type: 'ticket.open',
    kind: 'complaint',
    body: [story ?? 'Ceritanya ada di rekaman atau foto.', where].filter(Boolean).join('\n\n'),
    category: category ?? null,
    region: where && regionOf ? regionOf(where) : null,
    cooperative: cooperative ? { name: cooperative } : null,
    anonymous: privacy === 'anonymous',
    confidential: privacy === 'confidential',
    ...(name && privacy !== 'anonymous' && { reporter: { name } }),
    ...(represented !== undefined && {
      represents: { relation, ...(represented && { name: represented }) },
    }),
  };
}

function question({ question: asked, story }: Told): OpenEffect {
  const body = asked ?? story ?? 'Pertanyaannya ada di rekaman.';
  return { type: 'ticket.open', kind: 'information-request', body };
}

/** Somebody who wants to talk: with what he told so far, if anything. */
function talk(told: Told, regionOf: KopdesPerformOptions['regionOf']): OpenEffect {
  if (told.story !== undefined || told.files) return complaint(told, regionOf);
  if (told.question) return question(told);
  const subject = 'Ingin bicara dengan petugas';
  return { type: 'ticket.open', kind: 'information-request', subject, body: `${subject}.` };
}
