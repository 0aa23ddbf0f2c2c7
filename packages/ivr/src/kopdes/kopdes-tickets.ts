import { type Locale, type OpenEffect, withoutIdentity } from '@aduan/core';
import { alarmCategories, withoutOwnNumbers } from '@aduan/dialogue/kopdes';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';
import { joined, statedPlace } from './kopdes-place.js';
import { withRemarks } from './kopdes-remarks.js';

/** What a case is about whose citizen said nothing but that he wants to talk; in a report, a line below it. */
export const wishForOfficer = 'Ingin bicara dengan petugas';

/**
 * A complaint, as far as it was told. Place and cooperative are filed as the desk knows them, or as he has read them in
 * the summary and sent them; whatever else he said of them stands in his words, and is called so.
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

/** How far a citizen wants to stay unknown, where he says so. */
function hiding({ privacy }: FilledKopdesSlots): Pick<OpenEffect, 'anonymous' | 'confidential'> {
  return {
    ...(privacy === 'anonymous' && { anonymous: true }),
    ...(privacy === 'confidential' && { confidential: true }),
  };
}

/** Who is reached, and at which number: as he says it himself, and nobody who wants no name. */
function reporterOf(told: FilledKopdesSlots): Pick<OpenEffect, 'reporter'> {
  const { name, privacy } = told;
  if (privacy === 'anonymous') return {};
  const number = contactOf(told);
  const contacts = number === null ? [] : [{ kind: 'phone', value: number }];
  if (!name && contacts.length === 0) return {};
  return { reporter: { ...(name && { name }), ...(contacts.length > 0 && { contacts }) } };
}

/**
 * A case without what leads to whoever wants no name: nobody may read it there, so that it is not kept. Of somebody
 * who is only to be hidden all of it is kept, and the desk shows it to those who may know him.
 */
function unnamed(open: OpenEffect, told: FilledKopdesSlots): OpenEffect {
  return open.anonymous ? withoutReporter(open, told) : open;
}

/** A case that says nothing by which its citizen is known. */
export function withoutReporter(open: OpenEffect, told: FilledKopdesSlots): OpenEffect {
  const { body } = open;
  if (body === undefined) return open;
  const name = told.name ?? told.nameLeftOut;
  const number = contactOf(told) ?? told.contactLeftOut ?? null;
  return { ...open, body: withoutIdentity(withoutOwnNumbers(body, number), { name }) };
}

/** The number that he says is his; null = he gave none. */
export function contactOf({ contact, heard, isHeardMine }: FilledKopdesSlots): string | null {
  return contact ?? (isHeardMine ? (heard ?? null) : null);
}

/** What he said of place and cooperative stands behind the story, unless the story says it. */
function inWords(
  story: string,
  said: readonly (readonly [label: string, words: string | null])[],
): string {
  const lines = said.flatMap(([label, words]) =>
    words === null || story.includes(words) ? [] : [`${label}${words}`],
  );
  return [story, ...lines].join('\n\n');
}

/** What he asked, and how he said it the second time. */
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
  // What belongs to a report that is still told stays with that one.
  return unnamed(story ? open : withRemarks(open, told, locale), told);
}

/** How he is reached, told beside the case that he has, and what he said with it. */
export function reachOf(told: FilledKopdesSlots, locale: Locale): OpenEffect {
  const open = { type: 'ticket.open', kind: 'information-request', ...reporterOf(told) } as const;
  return withRemarks(open, told, locale);
}

/** That he wants to be hidden in the case that he has, as he said it. */
export function hidingOf(told: FilledKopdesSlots, locale: Locale): OpenEffect {
  const open = { type: 'ticket.open', kind: 'information-request', confidential: true } as const;
  return withRemarks(open, told, locale);
}

/** Whether a report is told that its citizen does not want to be sent, or may not. */
export function isUnsent({ isGivenUp, isHeldBack }: FilledKopdesSlots): boolean {
  return isGivenUp === true || isHeldBack === true;
}

/** Somebody who wants to talk: with what he told so far, if anything; of a report that he holds back, nothing. */
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
