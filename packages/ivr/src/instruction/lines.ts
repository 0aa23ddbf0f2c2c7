import { fillText, type ShippedLocale } from '@aduan/core/channel';
import type { PhoneKey, VoiceLine } from '@aduan/core/voice';
import type { TurnChoice, Utterance } from '@aduan/dialogue';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { spokenKey } from '../catalogue/spoken-key.js';
import { spokenCode } from '../spoken/spoken-code.js';
import { spokenLanguage } from '../spoken/spoken-language.js';
import { spokenText } from '../spoken/spoken-text.js';

/** Longest sentence that is read aloud, in characters. Providers have similar limits. */
const maxLineLength = 600;

/** A text of the phone line or of somebody else, as one spoken line. */
function textLine(text: string, language: string): VoiceLine {
  const said = spokenText(text.trim(), spokenLanguage(language));
  return { type: 'text', text: shortened(said), language };
}

/** What a flow says, as lines for a caller. */
export function linesOf(say: readonly Utterance[], language: string): readonly VoiceLine[] {
  return say.flatMap(({ text, audio, spell }): readonly VoiceLine[] => {
    if (audio !== undefined) return [{ type: 'audio', url: audio, text, language }];
    if (spell)
      return [{ type: 'text', text: spokenCode(text, spokenLanguage(language)), language }];
    return textLines(text, language);
  });
}

/** A text of several lines, such as an answer with its source. */
export function textLines(text: string, language: string): readonly VoiceLine[] {
  const sentences = text.split('\n').filter((sentence) => sentence.trim() !== '');
  return sentences.map((sentence) => textLine(sentence, language));
}

/** The choices, each with its key. */
export function choiceLines(
  choices: readonly TurnChoice[],
  language: string,
): readonly VoiceLine[] {
  return choices.flatMap(({ label, digit }) =>
    digit === null ? [] : [pressLine(label, digit, language)],
  );
}

function pressLine(label: string, digit: PhoneKey, language: string): VoiceLine {
  const key = spokenKey(digit, spokenLanguage(language));
  const isSentence = /[.?!]$/.test(label);
  return ownLine(isSentence ? phoneCatalogue.pressAfter : phoneCatalogue.press, language, {
    label,
    key,
  });
}

/** A sentence of the phone line itself, in the language of the call. */
export function ownLine(
  words: Readonly<Record<ShippedLocale, string>>,
  language: string,
  values: Readonly<Record<string, string>> = {},
): VoiceLine {
  return textLine(fillText(words[spokenLanguage(language)], values), language);
}

function shortened(text: string): string {
  return text.length <= maxLineLength ? text : `${text.slice(0, maxLineLength - 1).trimEnd()}…`;
}
