import type { AskNode } from '../flow/node.js';
import type { Match } from '../language/lexicon.js';
import { tokens } from '../language/tokens.js';
import { readAnswer, skipQuestion } from './answer-question.js';
import type { AnyShape } from './compiled-flow.js';
import type { ReceivedMessage } from './received-message.js';
import { end } from './settle.js';
import { goTo, interrupt, mayAskAgain, nodeOf, note, say, type Talk, topOf } from './talk.js';
import { restarts, takeTopic } from './understand.js';

/** Keys with the same meaning everywhere, unless the open question uses them for an option. */
const keys: Readonly<Record<string, string>> = { '0': 'person', '*': 'repeat', '#': 'skip' };

/** Topic of the interruption that asks whether to cancel. */
const cancelling = '~cancel';

/**
 * Executes a message that is only a command: officer, repeat, cancel, another language, another topic. @returns false
 * when it is not a command, or has no meaning here
 */
export function obeyCommand(talk: Talk, received: ReceivedMessage): boolean {
  return commandsIn(talk, received).some((name) => obey(talk, name, received));
}

/** The commands that a message may contain, the best first. */
export function commandsIn(
  talk: Talk,
  { message: said, text, commands }: ReceivedMessage,
): readonly string[] {
  const pressed = said.digits ?? text;
  if (Object.hasOwn(keys, pressed)) return [keys[pressed] ?? ''];
  if (said.choice !== undefined && !text) return [];
  const found = wholeOf(commands);
  if (found.length > 0) return found;
  if (callsPerson(talk, text)) return ['person'];
  const isSaid = (command: string) => commands.some(({ name }) => name === command);
  // "No, thanks" answers the open question.
  const isThanks = isSaid('thanks') && !isSaid('no');
  return isThanks && talk.flow.isTalk?.(text) === true ? ['thanks'] : [];
}

function wholeOf(commands: readonly Match[]): readonly string[] {
  return commands.filter(({ whole }) => whole).map(({ name }) => name);
}

/** Longest message that may be a call for an officer, in characters. A longer one is a statement. */
const maxCallLength = 200;

/** Whether a message of several sentences, all of them commands, asks for an officer: "Ini bot? Petugas aja". */
function callsPerson(talk: Talk, text: string): boolean {
  if (text.length > maxCallLength) return false;
  const sentences = text.split(/[.!?,;\n]+/u);
  // A single sentence was checked before.
  if (sentences.length < 2) return false;
  const spoken = sentences.map(tokens).filter(({ length }) => length > 0);
  const commands = spoken.map((words) => wholeOf(talk.words.commands.find(words)));
  return (
    spoken.length > 1 &&
    commands.every(({ length }) => length > 0) &&
    commands.flat().includes('person')
  );
}

/** Whether the flow reads a message as an answer although it would skip other questions: "ga ada semua". */
function isAnswer(
  talk: Talk,
  node: AskNode<AnyShape>,
  { message: said }: ReceivedMessage,
): boolean {
  return talk.flow.readers?.[node.into] !== undefined && readAnswer(talk, node, said) !== null;
}

function obey(talk: Talk, command: string, received: ReceivedMessage): boolean {
  const [kind, about = ''] = command.split(':');
  switch (kind) {
    case 'person':
      return callPerson(talk);
    case 'repeat':
      note(talk, 'repeated');
      sayAgain(talk);
      if (talk.prompts.length === 0) topOf(talk).asked = false;
      return true;
    case 'language':
      return changeLanguage(talk, about);
    case 'topic':
      return takeTopic(talk, about);
    case 'cancel':
      return cancel(talk);
    case 'skip': {
      const node = nodeOf(talk);
      const isOptional = node?.kind === 'ask' && node.optional !== undefined;
      return isOptional && !isAnswer(talk, node, received) && skipQuestion(talk, node);
    }
    case 'help':
      return answerShortly(talk, 'helped', 'help');
    case 'greeting':
      return !topOf(talk).asked || answerShortly(talk, 'greeted', 'greeting');
    case 'thanks':
      return answerShortly(talk, 'thanked', 'thanks');
    case 'wait':
      return topOf(talk).asked && letThink(talk);
    case 'upset':
      return answerShortly(talk, 'soothed', 'soothing');
    case 'bot':
      return answerShortly(talk, 'introduced', 'introduction');
    default:
      return false;
  }
}

/** Repeats the last turn. */
export function sayAgain(talk: Talk): void {
  const { flow, promptsBefore: saidBefore } = talk;
  const patient = flow.phrases?.takeTime ?? '~takeTime';
  talk.prompts.push(...saidBefore.filter((line) => line !== patient));
  Object.assign(talk.gone, talk.goneBefore);
}

/** Leads to an officer from any open question. */
export function callPerson(talk: Talk): true {
  note(talk, 'person');
  // When an officer will answer the open question, there is nothing to return to.
  if (restarts(talk, 'person')) goTo(talk, talk.flow.person);
  else interrupt(talk, talk.flow.person);
  return true;
}

function changeLanguage(talk: Talk, language: string): boolean {
  if (!talk.flow.languages.includes(language)) return false;
  talk.language = language;
  note(talk, 'language', language);
  topOf(talk).asked = false;
  return true;
}

function cancel(talk: Talk): true {
  note(talk, 'cancelled');
  const { cancel: to } = talk.flow;
  if (to !== undefined) {
    const isAsked = topOf(talk).topic === cancelling;
    if (isAsked) topOf(talk).asked = false;
    else interrupt(talk, to, { topic: cancelling });
  } else {
    say(talk, 'cancelled');
    end(talk);
  }
  return true;
}

function answerShortly(
  talk: Talk,
  rule: 'helped' | 'thanked' | 'greeted' | 'soothed' | 'introduced',
  phrase: 'help' | 'thanks' | 'greeting' | 'soothing' | 'introduction',
): true {
  note(talk, rule);
  say(talk, phrase);
  // A citizen who asks for help needs to hear the question again.
  if (rule === 'helped' || mayAskAgain(talk)) topOf(talk).asked = false;
  return true;
}

/** Lets the citizen think without repeating the question, unless the question has its own node for that. */
function letThink(talk: Talk): true {
  note(talk, 'waited');
  const node = nodeOf(talk);
  if (node?.kind === 'choose' && node.wait !== undefined) goTo(talk, node.wait);
  else {
    const slot = talk.flow.abandoned?.wait;
    if (slot !== undefined) talk.slots[slot] = true;
    say(talk, 'takeTime');
  }
  return true;
}
