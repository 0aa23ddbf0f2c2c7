import type { ShippedLocale } from '@aduan/core/channel';
import type { PhoneKey } from '@aduan/core/voice';
import { spokenKey } from './spoken-key.js';

/** Speech is read in both languages: a caller may ask for English in Indonesian. */
const languages: readonly ShippedLocale[] = ['id', 'en'];
/** Words that may surround a spoken key: "tekan dua", "number two, please". */
const around =
  /\b(?:tekan|pencet|pilih|pilihan|tombol|nomor|angka|yang|saja|ya|aja|press|key|number|option|the|please)\b/giu;

/** The key that a caller says instead of pressing it; null when anything else is said as well. */
export function keyFromSpeech(text: string, keys: readonly PhoneKey[]): PhoneKey | null {
  const said = text
    .toLowerCase()
    .replaceAll(around, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const isSaid = (key: PhoneKey) =>
    said === key || languages.some((language) => said === spokenKey(key, language));
  return keys.find(isSaid) ?? null;
}
