import { correctedPlace } from './corrected-place.js';
import { mergedPlace } from './merged-place.js';
import { type Asked, compact, type Slots } from './message.js';

/** Questions whose answers are read for a place anyway. */
const placeSlots = new Set([
  'story',
  'question',
  'place',
  'candidatePlace',
  'number',
  'pin',
  'wish',
  'reply',
]);

/** Questions right after the one for the place: a name alone in a correction is the name of a place. */
const besidePlace = new Set(['who', 'whichPlace']);

/**
 * The corrected place, and the corrected cooperative when its name contains the place: "KDMP Candirejo Semin". Null
 * when nothing is corrected: "maksud saya Patengan" gives no name, and answers nothing else.
 */
export function placePutRight(text: string, { node, slots }: Asked): Slots | null {
  const known = slots.story === undefined || node === 'menu' ? null : wordsOfPlace(slots);
  const place = known === null ? null : correctedPlace(known, text, besidePlace.has(node));
  if (place === null) return null;
  return { place, ...compact({ cooperative: cooperativePutRight(text, slots) }) };
}

function cooperativePutRight(text: string, { cooperative, found }: Slots): string | null {
  const said = found?.said.cooperative ?? cooperative ?? '';
  const [kind = ''] = said.split(' ');
  const right = correctedPlace(said, text, false);
  // A new place is not the name of a cooperative.
  return right?.startsWith(`${kind} `) ? right : null;
}

/** A place that is named in answer to any other question. */
export function placeTold(text: string, { node, slot, slots }: Asked): Slots {
  if (slots.story === undefined || node === 'menu' || placeSlots.has(slot ?? '')) return {};
  const place = mergedPlace(wordsOfPlace(slots), text);
  return place === null ? {} : { place };
}

/** The citizen's words for the place so far, without the search result. */
function wordsOfPlace({ found, place }: Slots): string | null {
  const shown = typeof place === 'string' ? place : (place?.name ?? null);
  if (shown === null || !found?.said.place || !shown.startsWith(found.said.place)) return shown;
  return [found.said.place, found.added].filter(Boolean).join(', ');
}
