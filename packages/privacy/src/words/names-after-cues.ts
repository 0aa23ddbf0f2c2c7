import type { PersonalDatum } from '../personal-data.js';
import { nameCues, onBehalfOf, signingOff } from './name-cues.js';
import { nameDatum } from './name-datum.js';
import { nameWords } from './name-words.js';
import type { Word, Words } from './word.js';

/** Names after a cue, after "a.n." and under a closing line. */
export function namesAfterCues(text: string, words: Words): readonly PersonalDatum[] {
  return [
    ...words.words.flatMap((word) => nameAfter(text, words, word)),
    ...[...text.matchAll(onBehalfOf)].flatMap(({ 0: { length }, index }) =>
      nameDatum(text, nameWords(words, words.indexAt(index + length), 'told'), 0.9),
    ),
    ...signatures(text, words),
  ];
}

function nameAfter(
  text: string,
  words: Words,
  { word, end, isUpper }: Word,
): readonly PersonalDatum[] {
  const cue = nameCues.get(word);
  // "MB", "CI": in capitals they abbreviate something else.
  const isShortForm = isUpper && word.length === 2 && !words.isShouted;
  if (!cue || isShortForm) return [];
  cue.gap.lastIndex = end;
  const gap = cue.gap.exec(text)?.[0];
  if (gap === undefined) return [];
  const isForm = cue.trust === 'told' && /[:=.…]/u.test(gap);
  const from = words.indexAt(end + gap.length);
  const trust = cue.trust === 'role' && /[:=]/u.test(gap) ? 'title' : cue.trust;
  return nameDatum(text, nameWords(words, from, isForm ? 'form' : trust), cue.confidence);
}

/** Lines that contain only a name, below "Hormat saya,". */
function signatures(text: string, words: Words): readonly PersonalDatum[] {
  return [...text.matchAll(signingOff)].flatMap(({ 0: { length }, index }) => {
    const from = words.indexAt(index + length);
    const name = nameWords(words, from, 'role');
    const next = words.words[from + name.length];
    const isLine = !next || /[\n(,/–-]/u.test(next.gap);
    const isCapital = name.every((word) => word.isCapital || word.kind === 'name');
    return isLine && isCapital ? nameDatum(text, name, 0.75) : [];
  });
}
