import type { Phrase } from '../flow/flow.js';
import type { Repair } from '../flow/node.js';
import { callPerson } from './commands.js';
import type { AnyShape } from './compiled-flow.js';
import { goTo, nodeOf, note, say, type Talk, topOf } from './talk.js';

const triesByDefault = 3;

/** Nothing came: asks again, with more help each time. */
export function repairNoInput(talk: Talk): void {
  const frame = topOf(talk);
  frame.silent += 1;
  note(talk, 'no-input');
  repair(talk, frame.silent, 'noInput');
}

/** Something came that nobody understands: asks again, with more help each time. */
export function repairNoMatch(talk: Talk): void {
  const frame = topOf(talk);
  frame.tries += 1;
  note(talk, 'no-match');
  repair(talk, frame.tries, 'noMatch');
}

function repair(talk: Talk, time: number, kind: 'noInput' | 'noMatch'): void {
  const node = nodeOf(talk);
  const own: Repair<AnyShape> =
    node?.kind === 'choose' || node?.kind === 'ask' ? (node.repair ?? {}) : {};
  const { tries = triesByDefault, exhausted, ...said } = { ...talk.flow.repair, ...own };
  if (time > tries) {
    note(talk, 'exhausted');
    if (exhausted === undefined) callPerson(talk);
    else goTo(talk, exhausted);
    return;
  }
  const prompts = said[kind] ?? [];
  const prompt = prompts[Math.min(time, prompts.length) - 1];
  if (prompt !== undefined) talk.said.push(prompt);
  else say(talk, `${kind}${Math.min(time, 3)}` as Phrase);
  topOf(talk).asked = false;
}
