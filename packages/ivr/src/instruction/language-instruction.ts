import type { PhoneKey, VoiceCapabilities, VoiceCommand, VoiceLine } from '@aduan/core/voice';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { spokenKey } from '../catalogue/spoken-key.js';
import { spokenLanguage } from '../spoken/spoken-language.js';
import { ownLine } from './lines.js';

/** Time to find a key, in ms. */
const timeoutMs = 6_000;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Asks for the language, each in its own words where they exist. Answered by key, or by speech where the first language is recognised. */
export function languageQuestion(
  languages: readonly string[],
  { recognises }: Pick<VoiceCapabilities, 'recognises'>,
): { readonly say: readonly VoiceLine[]; readonly next: VoiceCommand } {
  const named = languages.slice(0, keys.length).map((language) => {
    const words = spokenLanguage(language);
    const name = new Intl.DisplayNames([words], { type: 'language' }).of(language) ?? language;
    return { language, name, words };
  });
  const say = named.map(({ language, name, words }, place) => {
    const key = spokenKey(keys[place] ?? '1', words);
    return ownLine(phoneCatalogue.language, language, { language: name, key });
  });
  const isHeard = recognises.includes(languages[0] ?? '');
  const speech = isHeard && { speech: { hints: named.map(({ name }) => name) } };
  return { say, next: { do: 'gather', digits: { min: 1, max: 1 }, ...speech, timeoutMs } };
}

/** The keys that the question offers. */
export function languageKeys(languages: readonly string[]): readonly PhoneKey[] {
  return keys.slice(0, languages.length);
}

/** The language of a key; the first language for any other key. */
export function pickedLanguage(languages: readonly string[], key: string): string {
  return languages[Number(key) - 1] ?? languages[0] ?? 'id';
}
