import type { Locale } from '@aduan/core';
import type { OpenEffect } from '@aduan/core/channel';
import { withoutIdentity } from '@aduan/core/ticket';
import { alarmCategories, withoutOwnNumbers } from '../flow/index.js';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';
import { joined, statedPlace } from './kopdes-place.js';
import { withRemarks } from './kopdes-remarks.js';

/** Subject of a ticket whose citizen only wants to talk to an officer; in a report, a line below it. */
export const wishForOfficer = 'Ingin bicara dengan petugas';

/**
 * A complaint from the answers so far. Place and cooperative are filed when they are certain, or when the citizen
 * confirmed them in the summary. Anything else about them is kept as a labelled line in the citizen's words.
 */
export function complaintOf(told: FilledKopdesSlots, locale: Locale = 'id'): OpenEffect {
  const { alarm, story, isConfirmed = false, privacy, represented, relation = 'other' } = told;
  const category = alarm ? alarmCategories[alarm] : told.category;
  const { found, said } = statedPlace(told);
  const meant = found?.meant && (isConfirmed || !found.meant.isUnsure) ? found.meant : null;
  const where = joined(said.place, found?.added);
  const named = said.cooperative === null ? null : { name: said.cooperative };
  const cooperative = meant?.cooperative ?? (isConfirmed ? named : null);
  const open: OpenEffect = {
    type: 'ticket.open',
    kind: 'complaint',
    body: inWords(story ?? 'Ceritanya ada di rekaman atau foto.', [
      [meant ? '' : 'Tempat (kata warga): ', where],
      ['Koperasi (kata warga): ', cooperative ? null : said.cooperative],
      ['', told.isWished || told.called ? wishForOfficer : null],
      ['', told.wish ?? null],
    ]),
    category: category ?? null,
    ...(alarm && { urgent: true }),
    region: meant?.region ?? null,
    cooperative,
    anonymous: privacy === 'anonymous',
    confidential: privacy === 'confidential',
    ...reporterOf(told),
    ...(represented !== undefined && {
      represents: { relation, ...(represented && { name: represented }) },
    }),
  };
  return unnamed(withRemarks(open, told, locale), told);
}

/** Whether the citizen wants to be anonymous or confidential. */
function hiding({ privacy }: FilledKopdesSlots): Pick<OpenEffect, 'anonymous' | 'confidential'> {
  return {
    ...(privacy === 'anonymous' && { anonymous: true }),
    ...(privacy === 'confidential' && { confidential: true }),
  };
}

/** Name and number of the reporter as the citizen gave them; nothing for an anonymous reporter. */
function reporterOf(told: FilledKopdesSlots): Pick<OpenEffect, 'reporter'> {
  const { name, privacy } = told;
  if (privacy === 'anonymous') return {};
  const number = contactOf(told);
  const contacts = number === null ? [] : [{ kind: 'phone', value: number }];
  if (!name && contacts.length === 0) return {};
  return { reporter: { ...(name && { name }), ...(contacts.length > 0 && { contacts }) } };
}

/**
 * Removes name and number from the text of an anonymous ticket, so that they are not stored. The text of a confidential
 * ticket is kept whole; the desk shows it to those who may know the reporter.
 */
function unnamed(open: OpenEffect, told: FilledKopdesSlots): OpenEffect {
  return open.anonymous ? withoutReporter(open, told) : open;
}

/** A ticket without words that identify the reporter. */
export function withoutReporter(open: OpenEffect, told: FilledKopdesSlots): OpenEffect {
  const { body } = open;
  if (body === undefined) return open;
  const name = told.name ?? told.nameLeftOut;
  const number = contactOf(told) ?? told.contactLeftOut ?? null;
  return { ...open, body: withoutIdentity(withoutOwnNumbers(body, number), { name }) };
}

/** The number that the citizen says is theirs; null when they gave none. */
export function contactOf({ contact, heard, isHeardMine }: FilledKopdesSlots): string | null {
  return contact ?? (isHeardMine ? (heard ?? null) : null);
}

/** Adds place and cooperative below the story, unless the story already says them. */
function inWords(
  story: string,
  said: readonly (readonly [label: string, words: string | null])[],
): string {
  const lines = said.flatMap(([label, words]) =>
    words === null || story.includes(words) ? [] : [`${label}${words}`],
  );
  return [story, ...lines].join('\n\n');
}

/** The ticket of a question: the question, and how the citizen rephrased it. */
export function questionOf(told: FilledKopdesSlots, locale: Locale = 'id'): OpenEffect {
  const { question, meant, story, wish } = told;
  const again = typeof meant === 'string' ? meant : null;
  const body = [question ?? story, again, story ? null : wish].filter(Boolean).join('\n\n');
  const open: OpenEffect = {
    type: 'ticket.open',
    kind: 'information-request',
    ...(body && { body }),
    ...hiding(told),
    ...reporterOf(told),
  };
  // Remarks that belong to a report that has only begun stay with that report.
  return unnamed(story ? open : withRemarks(open, told, locale), told);
}

/** Contact details with the citizen's remarks about them, for their existing ticket. */
export function reachOf(told: FilledKopdesSlots, locale: Locale): OpenEffect {
  const open = { type: 'ticket.open', kind: 'information-request', ...reporterOf(told) } as const;
  return withRemarks(open, told, locale);
}

/** The citizen's wish to be hidden in their existing ticket, with their words. */
export function hidingOf(told: FilledKopdesSlots, locale: Locale): OpenEffect {
  const open = { type: 'ticket.open', kind: 'information-request', confidential: true } as const;
  return withRemarks(open, told, locale);
}

/** Whether the citizen does not want the report to be sent yet, or at all. */
export function isUnsent({ isGivenUp, isHeldBack }: FilledKopdesSlots): boolean {
  return isGivenUp === true || isHeldBack === true;
}

/** The ticket of a citizen who wants to talk, with their answers so far. A report that they hold back is left out. */
export function talkOf(told: FilledKopdesSlots, locale: Locale = 'id'): OpenEffect {
  if (isUnsent(told)) return unnamed(wishOf(told), told);
  if (told.story || told.files) return complaintOf({ ...told, isWished: true }, locale);
  if (told.question) return questionOf(told, locale);
  return unnamed(withRemarks(wishOf(told), told, locale), told);
}

function wishOf(told: FilledKopdesSlots): OpenEffect {
  return {
    type: 'ticket.open',
    kind: 'information-request',
    subject: wishForOfficer,
    ...(told.wish && { body: told.wish }),
    ...hiding(told),
    ...reporterOf(told),
  };
}
