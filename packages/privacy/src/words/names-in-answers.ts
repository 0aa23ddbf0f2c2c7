import type { PersonalDatum } from '../personal-data.js';
import { nameDatum } from './name-datum.js';
import { nameWords } from './name-words.js';
import type { Words } from './word.js';

/** "siapa yang setor? J: Nurbaiti.", "dengan siapa? - Bu Tini". */
const askedForName =
  /(?<![\p{L}[])(?:siapa|sapa|saha|sopo|sinten|nama(?:nya)?|who)(?!\p{L})[^?\n]{0,60}\?{1,3}[ \t]*\n?[ \t]*(?:\p{L}{1,12}[ \t]*:|[-–])?[ \t]*["“]?(?=\p{L})/giu;

/** Names in the answer to a question for a name. */
export function namesInAnswers(text: string, words: Words): readonly PersonalDatum[] {
  return [...text.matchAll(askedForName)].flatMap(({ 0: { length }, index }) =>
    nameDatum(text, nameWords(words, words.indexAt(index + length), 'role'), 0.65),
  );
}
