import type { AskNode } from '../flow/node.js';
import { digitsIn } from '../language/digits.js';
import { compileLexicon } from '../language/lexicon.js';
import { bestOf } from './answer-choice.js';
import { proceed, takeAnswer } from './answer-question.js';
import type { AnyShape } from './compiled-flow.js';
import type { ReceivedMessage } from './received-message.js';
import { goTo, note, type Talk, topOf } from './talk.js';

/** Applies "yes", "no" or one of the candidates to an offer. @returns false for any other message */
export function answerOffer(
  talk: Talk,
  node: AskNode<AnyShape>,
  received: ReceivedMessage,
): boolean {
  return topOf(talk).confirming
    ? answerReadBack(talk, node, received)
    : pickMeaning(talk, node, received);
}

function answerReadBack(talk: Talk, node: AskNode<AnyShape>, received: ReceivedMessage): boolean {
  const digits = digitsIn(received.text);
  const said =
    received.message.choice ?? (digits === '1' ? 'yes' : digits === '2' ? 'no' : undefined);
  const answer = said ?? commandIn(received, ['yes', 'no']);
  if (answer !== 'yes' && answer !== 'no') return false;
  topOf(talk).confirming = false;
  if (answer === 'yes') {
    note(talk, 'confirmed', node.into);
    proceed(talk, node);
  } else {
    askAgain(talk, node);
  }
  return true;
}

function pickMeaning(talk: Talk, node: AskNode<AnyShape>, received: ReceivedMessage): boolean {
  const { offer = [] } = topOf(talk);
  const digits = digitsIn(received.text);
  const number = Number(received.message.choice ?? digits ?? Number.NaN);
  const isNone =
    received.message.choice === 'none' ||
    number === offer.length + 1 ||
    commandIn(received, ['none', 'no']) !== undefined;
  if (isNone) {
    delete topOf(talk).offer;
    if (node.none === undefined) askAgain(talk, node);
    else goTo(talk, node.none);
    return true;
  }
  const labels = new Map(offer.map(({ label }, place) => [String(place), [label]]));
  const named = bestOf(compileLexicon(labels, talk.words.fillers).find(received.words));
  const [only] = offer.length === 1 && commandIn(received, ['yes']) !== undefined ? offer : [];
  const meant = offer[number - 1] ?? (named === undefined ? only : offer[Number(named)]);
  if (!meant) return false;
  delete topOf(talk).offer;
  return takeAnswer(talk, node, meant.value, true);
}

function askAgain(talk: Talk, { into }: AskNode<AnyShape>): void {
  note(talk, 'refused', into);
  delete talk.slots[into];
  topOf(talk).asked = false;
}

function commandIn({ commands }: ReceivedMessage, wanted: readonly string[]): string | undefined {
  return commands.find(({ name, whole }) => whole && wanted.includes(name))?.name;
}
