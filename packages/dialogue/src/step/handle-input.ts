import { digitsIn } from '../language/digits.js';
import type { CitizenMessage, Origin } from '../session/input.js';
import type { Session } from '../session/session.js';
import { alarmIn, raiseAlarm } from './alarm.js';
import { keepFiles, readAnswer } from './answer-question.js';
import { callPerson, commandsIn } from './commands.js';
import { enterBy, speakAsNamed, speakAsWritten } from './entry-points.js';
import { concealed, keepRemark } from './keep-remark.js';
import { listen } from './listen.js';
import { giveUpWaiting, isWaitingNode } from './outcome.js';
import { receivedMessage } from './received-message.js';
import { settle } from './settle.js';
import {
  goBack,
  goTo,
  nodeOf,
  note,
  renew,
  say,
  speak,
  type Talk,
  topOf,
  waitsForCitizen,
} from './talk.js';
import { truncateMessage } from './truncate-message.js';

const dayMs = 86_400_000;
const patienceByDefaultMs = 30_000;
/** Limit of messages that wait for a task; further ones are joined to the last. */
const maxDeferred = 8;

/** Handles a message in any state of the conversation. */
export function handleInput(
  talk: Talk,
  session: Session | null,
  key: string,
  said: CitizenMessage,
  origin: Origin = {},
): void {
  speakAsNamed(talk, origin);
  if (talk.mode === 'human') {
    note(talk, 'human');
    return;
  }
  if (session) restartIfOver(talk, session, key);
  if (talk.mode === 'ended') {
    const isThanks = commandsIn(talk, receivedMessage(talk, said))[0] === 'thanks';
    if (isThanks || talk.flow.isFarewell?.(said.text ?? '') === true) {
      note(talk, 'thanked');
      say(talk, 'thanks');
      return;
    }
    renew(talk, key);
  }
  speakAsWritten(talk, said);
  isBack(talk);
  // Messages during a task are handled after it. A queue may last, so they are handled at once there.
  const isDeferred = topOf(talk).waiting !== undefined && nodeOf(talk)?.kind !== 'queue';
  const alarm = isDeferred ? null : alarmIn(talk, said);
  if (alarm !== null) {
    keepFiles(talk, said);
    raiseAlarm(talk, alarm, concealed(talk, said));
    settle(talk);
    return;
  }
  enterBy(talk, origin);
  const { asked, waiting } = topOf(talk);
  if (!asked && waiting === undefined) speakAsAsked(talk, said);
  settle(talk);
  if (topOf(talk).waiting === undefined) listen(talk, said);
  else handleWhileWaiting(talk, key, said);
}

/** Handles the messages that arrived during a task, as far as the bot is listening. */
export function handleDeferred(talk: Talk, key: string): void {
  while (talk.mode !== 'human' && topOf(talk).waiting === undefined) {
    const said = talk.deferred.shift();
    if (!said) return;
    handleInput(talk, null, key, said);
  }
}

/** Handles an abandoned conversation. */
export function abandon(talk: Talk, to: string): void {
  note(talk, 'abandoned');
  talk.stack = [];
  goTo(talk, to);
  settle(talk);
}

function restartIfOver(talk: Talk, { at }: Session, key: string): void {
  if (talk.mode !== 'bot' || waitsForCitizen(talk)) return;
  const { abandoned, expiresMs = dayMs } = talk.flow;
  if (talk.wakeAt !== null && talk.at >= talk.wakeAt && abandoned) {
    if (topOf(talk).waiting !== undefined) giveUpWaiting(talk);
    abandon(talk, abandoned.to);
    talk.prompts = [];
  } else if (talk.at >= at + expiresMs && nodeOf(talk)?.kind !== 'queue') {
    note(talk, 'expired');
    renew(talk, key);
  }
}

/** The citizen is back: the conversation no longer waits for them. */
function isBack(talk: Talk): void {
  const { unless, wait } = talk.flow.abandoned ?? {};
  for (const slot of [unless, wait]) if (slot !== undefined) delete talk.slots[slot];
}

/** A citizen whose first message is "english" is greeted in English. */
function speakAsAsked(talk: Talk, said: CitizenMessage): void {
  const [kind, language = ''] = commandsIn(talk, receivedMessage(talk, said))[0]?.split(':') ?? [];
  if (kind === 'language' && talk.flow.languages.includes(language)) talk.language = language;
}

function handleWhileWaiting(talk: Talk, key: string, said: CitizenMessage): void {
  const node = nodeOf(talk);
  if (!isWaitingNode(node)) return;
  const commands = commandsIn(talk, receivedMessage(talk, said));
  if (node.kind === 'queue') {
    keepFiles(talk, said);
    keepRemark(talk, receivedMessage(talk, concealed(talk, said)));
    if (commands.includes('cancel')) {
      if (goBack(talk)) askAgain(talk);
      else goTo(talk, node.released);
      settle(talk);
      return;
    }
    note(talk, 'queued');
    if (node.waiting) speak(talk, node.waiting);
    else say(talk, 'queued');
    return;
  }
  if (node.kind === 'task' && commands.includes('person')) {
    keepRemark(talk, receivedMessage(talk, concealed(talk, said)));
    callPerson(talk);
    settle(talk);
    return;
  }
  const { since = talk.at } = topOf(talk);
  const patienceMs = (node.kind === 'task' ? node.patienceMs : undefined) ?? patienceByDefaultMs;
  hold(talk, said);
  if (talk.at - since >= patienceMs) {
    giveUpWaiting(talk);
    settle(talk);
    handleDeferred(talk, key);
  } else if (since < talk.at) {
    say(talk, 'busy');
  }
}

function askAgain(talk: Talk): void {
  if (topOf(talk).asked) say(talk, 'resumed');
  topOf(talk).asked = false;
}

/** Holds a message until the task has finished. A repeated secret of that task is dropped. */
function hold(talk: Talk, said: CitizenMessage): void {
  if (mayBeSecret(talk, said)) return;
  note(talk, 'held');
  const last = talk.deferred.length >= maxDeferred ? talk.deferred.pop() : undefined;
  talk.deferred.push(last ? truncateMessage(joined(last, said)) : said);
}

function mayBeSecret(talk: Talk, said: CitizenMessage): boolean {
  if (said.files || digitsIn(said.digits ?? said.text ?? '') === null) return false;
  return talk.words.secretQuestions.some((question) => readAnswer(talk, question, said) !== null);
}

function joined(one: CitizenMessage, other: CitizenMessage): CitizenMessage {
  const text = [one.text, other.text].filter((part) => part !== undefined).join('\n');
  const files = [...(one.files ?? []), ...(other.files ?? [])];
  return { ...one, ...other, ...(text && { text }), ...(files.length > 0 && { files }) };
}
