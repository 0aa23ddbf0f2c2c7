import type { AskNode, ChooseNode } from '../flow/node.js';
import type { Said } from '../session/input.js';
import { digitsIn } from '../words/digit-words.js';
import { answerChoice, pickedOption } from './answer-choice.js';
import { answerOffer } from './answer-offer.js';
import { answerQuestion, keepFiles } from './answer-question.js';
import { obeyCommand } from './commands.js';
import type { AnyNode, AnyShape } from './compiled-flow.js';
import { correctAnswer } from './correct-answer.js';
import { type Heard, heardIn } from './heard.js';
import { concealed, keepRemark } from './keep-remark.js';
import { repairNoMatch } from './repair.js';
import { settle } from './settle.js';
import { fillEmpty, mayAskAgain, nodeOf, note, say, type Talk, topOf } from './talk.js';
import { beginsAnew, goOnRevised, revise, takeTopic, understand } from './understand.js';

/** Deals with a message where the conversation waits for one. */
export function listen(talk: Talk, said: Said): void {
  const heard = heardIn(talk, concealed(talk, said));
  keepRemark(talk, heard);
  // A question that nobody has heard yet cannot have been misunderstood.
  const { asked } = topOf(talk);
  const isKept = keepFiles(talk, said);
  const isFilled = fillEmpty(talk, said.slots);
  if (!isUnderstood(talk, heard) && asked) {
    if ((isKept || isFilled) && !isAside(nodeOf(talk))) sayKept(talk, isKept);
    else repairNoMatch(talk);
  }
  settle(talk);
}

/** Whether nobody has to answer: what is said or sent beside such a question is no answer that is kept for later. */
function isAside(node: AnyNode | undefined): boolean {
  return node?.kind === 'choose' && node.aside === true;
}

/** Thanks for what was not asked for, and asks again. */
function sayKept(talk: Talk, isFile: boolean): void {
  if (isFile) say(talk, 'fileKept');
  if (!isFile || mayAskAgain(talk)) topOf(talk).asked = false;
}

/** Follows the first rule that fits. The order is what people mean most of the time. */
function isUnderstood(talk: Talk, heard: Heard): boolean {
  const node = nodeOf(talk);
  const { confirming, offer } = topOf(talk);
  if (node?.kind === 'ask') {
    const isOpen = Boolean(confirming) || offer !== undefined;
    if (isOpen && answerOffer(talk, node, heard)) return true;
    return obey(talk, heard) || answerAsked(talk, node, heard);
  }
  return node?.kind === 'choose' ? choose(talk, node, heard) : obey(talk, heard);
}

function obey(talk: Talk, heard: Heard): boolean {
  return obeyCommand(talk, heard) || correctAnswer(talk, heard);
}

function choose(talk: Talk, node: ChooseNode<AnyShape>, heard: Heard): boolean {
  const named = pickedOption(talk, node, heard, 'whole');
  if (named !== undefined) {
    // "Lapor untuk ibu saya" is the option, and says for whom.
    const { intent = named, revises, slots } = understand(talk, heard.said, null);
    if (intent === named) {
      fillEmpty(talk, slots);
      revise(talk, revises);
    }
    if (!topOf(talk).asked && digitsIn(heard.text) === null) note(talk, 'volunteered', named);
    return answerChoice(talk, node, named);
  }
  if (obey(talk, heard)) return true;
  const { intent = '', revises, slots } = understand(talk, heard.said, null);
  const revised = node.aside ? null : revise(talk, revises);
  const isOption = !node.aside && Object.hasOwn(node.options, intent);
  if ((!isOption || beginsAnew(talk, intent)) && takeTopic(talk, intent, slots)) return true;
  if (node.aside) return false;
  // What the flow reads of it as a whole goes before a word that stands in it.
  const picked = isOption ? intent : pickedOption(talk, node, heard, 'part');
  const became = fillEmpty(talk, slots) ? (revised ?? 'noted') : revised;
  if (picked !== undefined) return answerChoice(talk, node, picked);
  const hasFiles = (heard.said.files?.length ?? 0) > 0;
  if (hasFiles && node.files !== undefined) {
    if (talk.flow.files !== undefined) say(talk, 'fileKept');
    return answerChoice(talk, node, null);
  }
  return goOnRevised(talk, became);
}

function answerAsked(talk: Talk, node: AskNode<AnyShape>, heard: Heard): boolean {
  const { intent = '', revises, slots } = understand(talk, heard.said, node.into);
  const revised = revise(talk, revises);
  if (takeTopic(talk, intent, slots)) return true;
  const isAnswer = answerQuestion(talk, node, heard);
  const became = fillEmpty(talk, slots) ? (revised ?? 'noted') : revised;
  return isAnswer || goOnRevised(talk, became);
}
