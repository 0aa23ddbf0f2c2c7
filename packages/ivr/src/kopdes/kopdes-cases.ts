import type { Locale, OpenEffect } from '@aduan/core';
import { alarmCategories } from '@aduan/dialogue/kopdes';
import { joined, placeTold } from './kopdes-place.js';
import { withRemarks } from './kopdes-remarks.js';
import type { KopdesTold } from './kopdes-told.js';

/** Kemendagri code of the place that a text names; null when several could be meant. */
export type RegionOf = (place: string) => string | null;

/** What a case is about whose citizen said nothing but that he wants to talk. */
export const wishForOfficer = 'Ingin bicara dengan petugas';

/** A complaint, as far as it was told. */
export function complaintOf(
  told: KopdesTold,
  regionOf?: RegionOf,
  locale: Locale = 'id',
): OpenEffect {
  const { alarm, story, name, privacy, represented, relation = 'other' } = told;
  const category = alarm ? alarmCategories[alarm] : told.category;
  const { found, said } = placeTold(told);
  const { cooperative } = said;
  const where = joined(said.place, found?.added);
  const meant = found?.meant;
  const open: OpenEffect = {
    type: 'ticket.open',
    kind: 'complaint',
    body: whatAndWhere(story ?? 'Ceritanya ada di rekaman atau foto.', where),
    category: category ?? null,
    ...(alarm && { urgent: true }),
    region: meant?.region ?? ((where && regionOf?.(where)) || null),
    cooperative: meant?.cooperative ?? (cooperative ? { name: cooperative } : null),
    anonymous: privacy === 'anonymous',
    confidential: privacy === 'confidential',
    ...(name && privacy !== 'anonymous' && { reporter: { name } }),
    ...(represented !== undefined && {
      represents: { relation, ...(represented && { name: represented }) },
    }),
  };
  return withRemarks(open, told, locale);
}

/** The place stands behind the story, unless the story names it. */
function whatAndWhere(story: string, where: string | null): string {
  return where && !story.includes(where) ? `${story}\n\n${where}` : story;
}

/** What he asked, and how he said it the second time. */
export function questionOf(told: KopdesTold, locale: Locale = 'id'): OpenEffect {
  const { question, meant, story } = told;
  const again = typeof meant === 'string' ? meant : null;
  const body = [question ?? story, again].filter(Boolean).join('\n\n');
  const open: OpenEffect = {
    type: 'ticket.open',
    kind: 'information-request',
    ...(body && { body }),
  };
  // What belongs to a report that is still told stays with that one.
  return story ? open : withRemarks(open, told, locale);
}

/** Somebody who wants to talk: with what he told so far, if anything. */
export function talkOf(told: KopdesTold, regionOf?: RegionOf, locale: Locale = 'id'): OpenEffect {
  if (told.story || told.files) return complaintOf(told, regionOf, locale);
  if (told.question) return questionOf(told, locale);
  const open = {
    type: 'ticket.open',
    kind: 'information-request',
    subject: wishForOfficer,
  } as const;
  return withRemarks(open, told, locale);
}
