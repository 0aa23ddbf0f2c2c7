import type { Location, Said } from '../../session/input.js';
import { findCooperative } from './find-cooperative.js';
import { tellsNothing } from './tells-nothing.js';

/** Where it happened: a place that was pointed at, or the words without the cooperative that they name. */
export function readPlace({ text = '', location }: Said): { value: string | Location } | null {
  if (location) return { value: location };
  if (tellsNothing(text)) return null;
  const cooperative = findCooperative(text.slice(0, 4_000));
  // "Koperasi Merah Putih Desa Sukamaju" names the village too.
  const [named = ''] = cooperative?.split(/\s(?=(?:desa|kelurahan)\s)/i) ?? [];
  const rest = text.replace(named, '');
  const place = rest.replace(/^[\s,.]*(?:(?:di|in)\s+)?|(?<![\s,.])[\s,.]+$/giu, '');
  if (place) return { value: place };
  return cooperative === null ? null : { value: cooperative };
}
