import { tokens } from '@aduan/dialogue';
import {
  type Alarm,
  type AlarmList,
  type AlarmSequence,
  alarmRules,
  alarmWords,
} from './alarm-lexicon.js';

/** Part of a message that is searched, in characters. A citizen in danger does not write more before they say so. */
const maxReadLength = 2_000;

type Needed = AlarmList | AlarmSequence;

/** Phrases that are removed first. */
const idle = /* @__PURE__ */ new RegExp(patternOf(['idle']), 'gu');

const patterns: ReadonlyMap<Needed, RegExp> = /* @__PURE__ */ new Map(
  alarmRules
    .flatMap(({ all, none = [] }): readonly Needed[] => [...all, ...none])
    .map((needed) => [
      needed,
      new RegExp(patternOf(typeof needed === 'string' ? [needed] : needed), 'u'),
    ]),
);

/**
 * The present danger in a message; null when it is past, a figure of speech, or absent. A false alarm is better than a
 * missed one: the citizen then reads some phone numbers and continues.
 */
export function findAlarm(text: string): Alarm | null {
  const words = ` ${tokens(text.slice(0, maxReadLength)).join(' ')} `.replace(idle, ' ');
  const meets = (needed: Needed) => patterns.get(needed)?.test(words) === true;
  const met = alarmRules.find(({ all, none = [] }) => all.every(meets) && !none.some(meets));
  return met?.alarm ?? null;
}

/** A pattern for one of the words or phrases of each list. It matches whole words, and the lists in sequence. */
function patternOf(sequence: readonly AlarmList[]): string {
  const parts = sequence.map(
    (list) => `(?:${alarmWords[list].split(',').map(phraseOf).join('|')})`,
  );
  return ` ${parts.join('(?: \\S+){0,2} ')}(?= )`;
}

function phraseOf(phrase: string): string {
  return phrase
    .trim()
    .split(/\s+/)
    .map((word) => (word === '*' ? '\\S+(?: \\S+){0,2}' : wordOf(word)))
    .join(' ');
}

function wordOf(word: string): string {
  const either = word.replaceAll('*', '\\S*').split('/');
  return either.length === 1 ? either.join('') : `(?:${either.join('|')})`;
}
