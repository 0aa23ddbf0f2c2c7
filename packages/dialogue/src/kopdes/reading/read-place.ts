import type { Location, Said } from '../../session/input.js';
import { findCooperative } from './find-cooperative.js';
import { findPlace } from './find-place.js';
import { isAtLoss } from './is-at-loss.js';
import { asksByWord } from './may-ask.js';
import { tellsNothing } from './tells-nothing.js';
import { tellsTrouble } from './tells-trouble.js';

/** How a place is told by what stands there: "sebelah gerai yang tutup". */
const landmark =
  /(?<!\p{L})(?:di|dekat|deket|depan|belakang|sebelah|samping|seberang|jalan|jl|pasar|rt|rw|kantor|balai|near|next|street|at|in)(?!\p{L})/iu;

/** Where it happened: a place that was pointed at, or the words without the cooperative that they name. */
export function readPlace({ text = '', location }: Said): { value: string | Location } | null {
  if (location) return { value: location };
  if (tellsNothing(text) || isAtLoss(text)) return null;
  const cooperative = findCooperative(text.slice(0, 4_000));
  // "Koperasi Merah Putih Desa Sukamaju" names the village too.
  const [named = ''] = cooperative?.split(/\s(?=(?:desa|kelurahan)\s)/i) ?? [];
  if (cooperative === null && isStoryAgain(text)) return null;
  if (isTale(text) || asksByWord(text)) return null;
  const rest = text.replace(named, '');
  const place = rest.replace(/^[\s,.]*(?:(?:di|in)\s+)?|(?<![\s,.])[\s,.]+$/giu, '');
  if (place) return { value: place };
  return cooperative === null ? null : { value: cooperative };
}

/** How an address is told, however long it is. */
const address =
  /^(?:di|ning|neng|teng|ing|dekat|deket|depan|belakang|sebelah|samping|seberang|near|at|in)(?!\p{L})|(?<!\p{L})(?:jl|jalan|rt|rw|pasar|blok|gang|street)(?!\p{L})/iu;
/** Words of the longest place that needs no such word. */
const longest = 8;

/** Whether so much is told that it is more than a place: "jadi gini ceritanya, tiap bulan dipotong terus". */
function isTale(text: string): boolean {
  const { length } = text.trim().split(/\s+/);
  return length > longest && findPlace(text) === null && !address.test(text.trim());
}

/** Whether somebody tells once more what went wrong, and no place: "sudah saya bilang, uang saya dibawa kabur". */
function isStoryAgain(text: string): boolean {
  return tellsTrouble(text) && findPlace(text) === null && !landmark.test(text);
}
