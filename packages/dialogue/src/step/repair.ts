import type { Phrase } from '../flow/flow.js';
import type { Repair } from '../flow/node.js';
import { skipQuestion } from './answer-question.js';
import { callPerson } from './commands.js';
import type { AnyShape } from './compiled-flow.js';
import { goBack, goTo, nodeOf, note, say, type Talk, topOf } from './talk.js';

const triesByDefault = 1;

/** Handles a missing answer: asks again, with more help each time. */
export function repairNoInput(talk: Talk): void {
  const frame = topOf(talk);
  frame.silent += 1;
  note(talk, 'no-input');
  repair(talk, frame.silent, 'noInput');
}

/** An answer was not understood: asks again, with more help each time. */
export function repairNoMatch(talk: Talk): void {
  const frame = topOf(talk);
  frame.tries += 1;
  note(talk, 'no-match');
  repair(talk, frame.tries, 'noMatch');
}

/**
 * After the last attempt: an earlier answer is kept, an optional question is skipped, any other leads to an officer.
 */
function leadOn(talk: Talk, own: string | undefined): void {
  const node = nodeOf(talk);
  const { exhausted } = talk.flow.repair ?? {};
  if (topOf(talk).correcting && goBack(talk)) topOf(talk).asked = false;
  else if (own !== undefined) goTo(talk, own);
  else if (node?.kind === 'ask' && node.optional !== undefined) skipQuestion(talk, node);
  else if (exhausted !== undefined) goTo(talk, exhausted);
  else callPerson(talk);
}

function repair(talk: Talk, time: number, kind: 'noInput' | 'noMatch'): void {
  const node = nodeOf(talk);
  const own: Repair<AnyShape> =
    node?.kind === 'choose' || node?.kind === 'ask' ? (node.repair ?? {}) : {};
  const { tries = triesByDefault, ...said } = { ...talk.flow.repair, ...own };
  const frame = topOf(talk);
  if (Math.max(frame.tries + frame.silent, frame.times ?? 0) > tries) {
    note(talk, 'exhausted');
    leadOn(talk, own.exhausted);
    return;
  }
  const prompts = said[kind] ?? [];
  const prompt = prompts[Math.min(time, prompts.length) - 1];
  if (prompt !== undefined) talk.prompts.push(prompt);
  else say(talk, `${kind}${Math.min(time, 3)}` as Phrase);
  topOf(talk).asked = false;
}
