import { createCoverage } from '../coverage.js';
import type { PersonalDatum } from '../personal-data.js';
import { namesAfterCues } from './names-after-cues.js';
import { namesAlone } from './names-alone.js';
import { namesBesideNumbers } from './names-beside-numbers.js';
import { namesInAnswers } from './names-in-answers.js';
import { namesInChats } from './names-in-chats.js';
import { namesInFields } from './names-in-fields.js';
import { namesInItems } from './names-in-items.js';
import { namesInLists } from './names-in-lists.js';
import { namesOfSubjects } from './names-of-subjects.js';
import { namesSpelled } from './names-spelled.js';
import { repeatedNames } from './repeated-names.js';
import { wholeName } from './whole-name.js';
import { readWords } from './word.js';

/** Names, in the order of the text: after a cue, beside a number, in a list, or without a cue. */
export function findNames(text: string): readonly PersonalDatum[] {
  const words = readWords(text);
  const direct = [
    ...namesAfterCues(text, words),
    ...namesBesideNumbers(text, words),
    ...namesAlone(text, words),
    ...namesInAnswers(text, words),
    ...namesInChats(text, words),
    ...namesInFields(text, words),
    ...namesInItems(text, words),
    ...namesOfSubjects(text, words),
  ];
  const grown = longestOf(
    text,
    direct.map((datum) => wholeName(text, words, datum)),
  );
  const listed = longestOf(text, [...grown, ...namesInLists(text, words, grown)]);
  const whole = listed.map((datum) => wholeName(text, words, datum));
  const found = longestOf(text, [
    ...whole,
    ...repeatedNames(text, words, whole),
    ...namesSpelled(text),
  ]);
  return found.sort((a, b) => a.start - b.start);
}

/** Of overlapping readings the longest one, of equally long ones the most confident. */
function longestOf(text: string, readings: readonly PersonalDatum[]): PersonalDatum[] {
  const coverage = createCoverage(text.length);
  return [...readings]
    .sort((a, b) => b.value.length - a.value.length || b.confidence - a.confidence)
    .filter(({ start, end }) => coverage.take(start, end));
}
