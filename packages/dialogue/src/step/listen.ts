import type { AskNode, ChooseNode } from '../flow/node.js';
import { digitsIn } from '../language/digits.js';
import type { CitizenMessage } from '../session/input.js';
import { answerChoice, pickedOption } from './answer-choice.js';
import { answerOffer } from './answer-offer.js';
import { answerQuestion, keepFiles } from './answer-question.js';
import { obeyCommand } from './commands.js';
import type { AnyNode, AnyShape } from './compiled-flow.js';
import { correctAnswer } from './correct-answer.js';
import { concealed, keepRemark } from './keep-remark.js';
import { type ReceivedMessage, receivedMessage } from './received-message.js';
import { repairNoMatch } from './repair.js';
import { settle } from './settle.js';
import { fillEmpty, mayAskAgain, nodeOf, note, say, type Talk, topOf } from './talk.js';
import { goOnRevised, restarts, revise, takeTopic, understand } from './understand.js';

/** Handles a message while the conversation waits for one. */
export function listen(talk: Talk, said: CitizenMessage): void {
  const received = receivedMessage(talk, concealed(talk, said));
  keepRemark(talk, received);
  // A question that the citizen has not heard yet cannot have been misunderstood.
  const { asked } = topOf(talk);
  const isKept = keepFiles(talk, said);
  const isFilled = fillEmpty(talk, said.slots);
  if (!isUnderstood(talk, received) && asked) {
    if ((isKept || isFilled) && !isAside(nodeOf(talk))) sayKept(talk, isKept);
    else repairNoMatch(talk);
  }
  settle(talk);
}

/**
 * Whether the open question does not have to be answered. Input at such a question is not kept as an answer for later.
 */
function isAside(node: AnyNode | undefined): boolean {
  return node?.kind === 'choose' && node.aside === true;
}

/** Thanks for input that was not asked for, and asks again. */
function sayKept(talk: Talk, isFile: boolean): void {
  if (isFile) say(talk, 'fileKept');
  if (!isFile || mayAskAgain(talk)) topOf(talk).asked = false;
}

/** Applies the first matching rule. The order follows what people usually mean. */
function isUnderstood(talk: Talk, received: ReceivedMessage): boolean {
  const node = nodeOf(talk);
  const { confirming, offer } = topOf(talk);
  if (node?.kind === 'ask') {
    const isOpen = Boolean(confirming) || offer !== undefined;
    if (isOpen && answerOffer(talk, node, received)) return true;
    return obey(talk, received) || answerAsked(talk, node, received);
  }
  return node?.kind === 'choose' ? choose(talk, node, received) : obey(talk, received);
}

function obey(talk: Talk, received: ReceivedMessage): boolean {
  return obeyCommand(talk, received) || correctAnswer(talk, received);
}

function choose(talk: Talk, node: ChooseNode<AnyShape>, received: ReceivedMessage): boolean {
  const named = pickedOption(talk, node, received, 'whole');
  if (named !== undefined) {
    // "Lapor untuk ibu saya" picks the option and also says for whom.
    const { intent = named, revises, slots } = understand(talk, received.message, null);
    if (intent === named) {
      fillEmpty(talk, slots);
      revise(talk, revises);
    }
    if (!topOf(talk).asked && digitsIn(received.text) === null) note(talk, 'volunteered', named);
    return answerChoice(talk, node, named);
  }
  if (obey(talk, received)) return true;
  const { intent = '', revises, slots } = understand(talk, received.message, null);
  const revised = node.aside ? null : revise(talk, revises);
  const isOption = !node.aside && Object.hasOwn(node.options, intent);
  if ((!isOption || restarts(talk, intent)) && takeTopic(talk, intent, slots)) return true;
  if (node.aside) return false;
  // The flow's understanding of the whole message takes precedence over a single word in it.
  const picked = isOption ? intent : pickedOption(talk, node, received, 'part');
  const became = fillEmpty(talk, slots) ? (revised ?? 'noted') : revised;
  if (picked !== undefined) return answerChoice(talk, node, picked);
  const hasFiles = (received.message.files?.length ?? 0) > 0;
  if (hasFiles && node.files !== undefined) {
    if (talk.flow.files !== undefined) say(talk, 'fileKept');
    return answerChoice(talk, node, null);
  }
  return goOnRevised(talk, became);
}

function answerAsked(talk: Talk, node: AskNode<AnyShape>, received: ReceivedMessage): boolean {
  const { intent = '', revises, slots } = understand(talk, received.message, node.into);
  const revised = revise(talk, revises);
  if (takeTopic(talk, intent, slots)) return true;
  const isAnswer = answerQuestion(talk, node, received);
  const became = fillEmpty(talk, slots) ? (revised ?? 'noted') : revised;
  return isAnswer || goOnRevised(talk, became);
}
