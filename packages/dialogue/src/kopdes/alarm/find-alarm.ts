import { tokens } from '../../words/tokens.js';
import { type Alarm, type AlarmList, alarmRules, alarmWords } from './alarm-lexicon.js';

/** As much of a message as is searched, in characters: whoever is in danger does not write more first. */
const mostRead = 2_000;

const lists: ReadonlyMap<AlarmList, RegExp> = /* @__PURE__ */ new Map(
  Object.entries(alarmWords).map(([name, words]) => [name as AlarmList, patternOf(words)]),
);

/**
 * What danger a message tells of, right now; null for what is over, meant as a figure of speech, or none. Rather once too
 * often than once too seldom: who is taken for somebody in danger by mistake reads some numbers, and goes on.
 */
export function findAlarm(text: string): Alarm | null {
  const words = ` ${tokens(text.slice(0, mostRead)).join(' ')} `;
  const meets = (list: AlarmList) => lists.get(list)?.test(words) === true;
  const met = alarmRules.find(({ all, none = [] }) => all.every(meets) && !none.some(meets));
  return met?.alarm ?? null;
}

/** A pattern for one of several words or phrases, whole words each. */
function patternOf(words: string): RegExp {
  const phrases = words.split(',').map((phrase) =>
    phrase
      .trim()
      .split(/\s+/)
      .map((word) => (word === '*' ? '\\S+(?: \\S+){0,2}' : word.replace('*', '\\S*')))
      .join(' '),
  );
  return new RegExp(` (?:${phrases.join('|')}) `, 'u');
}
