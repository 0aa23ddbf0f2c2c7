import type { ShippedLocale } from '@aduan/core';
import type { PhoneKey } from '@aduan/core/voice';
import { spokenKey } from './spoken-key.js';

/** Speech is read in both: who asks for English may say so in Indonesian. */
const languages: readonly ShippedLocale[] = ['id', 'en'];
/** What may stand around a key that is said: "tekan dua", "number two, please". */
const around =
  /\b(?:tekan|pencet|pilih|pilihan|tombol|nomor|angka|yang|saja|ya|aja|press|key|number|option|the|please)\b/giu;

/** The key that somebody says in place of pressing it, where that is all that is said; null for anything else. */
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
