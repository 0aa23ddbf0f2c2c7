import type { Label } from '@aduan/core';
import type { CallEvent } from '@aduan/core/voice';
import type { Origin } from '@aduan/dialogue';
import { keyFromSpeech } from '../catalogue/key-from-speech.js';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { keyedNumber } from '../desk/callback-numbers.js';
import {
  languageKeys,
  languageQuestion,
  pickedLanguage,
} from '../instruction/language-instruction.js';
import { ownLine } from '../instruction/lines.js';
import { numberInstruction } from '../instruction/number-instruction.js';
import type { PhoneLine } from '../phone-line.js';
import { recordingBlobKey } from '../recording/keep-recording.js';
import { spokenCode } from '../spoken/spoken-code.js';
import { spokenLanguage } from '../spoken/spoken-language.js';
import { excessOf } from './call-limits.js';
import type { CallSession, CallStage } from './call-session.js';
import { type CallTalk, openCallTalk } from './call-talk.js';
import type { RunningWork } from './running-work.js';

/** How often a flow may continue after the caller has hung up. */
const maxGoodbyes = 3;

/** Stages in which the flow waits for work of the desk, or is about to. */
const underWay: ReadonlySet<CallStage> = new Set(['work', 'number', 'number-again']);

/** Applies one event to a call. An event that has no meaning at this stage changes nothing. */
export async function conductCall(
  line: PhoneLine,
  running: RunningWork,
  before: CallSession,
  event: CallEvent,
): Promise<CallSession> {
  if (before.stage === 'over') return before;
  if (event.type === 'ended') return hangUp(line, running, before);
  const talk = openCallTalk(line, running, before);
  await take(line, talk, event);
  const excess = excessOf(line.limits, talk.close());
  if (excess !== 'none') await endKindly(talk, excess);
  return talk.close();
}

async function take(line: PhoneLine, talk: CallTalk, event: CallEvent): Promise<void> {
  const { stage } = talk.call;
  if (event.type === 'incoming') return begin(line, talk, event);
  if (stage === 'language') return chooseLanguage(line, talk, event);
  if (stage === 'consent') return consent(line, talk, event);
  if (stage === 'number' || stage === 'number-again') return nameNumber(line, talk, event);
  if (stage === 'answer') return answer(line, talk, event);
  if (stage === 'work' && event.type === 'continued') return talk.goOn();
  if (stage === 'officer' && event.type === 'connected') return leaveOfficer(talk, event.outcome);
}

async function begin(line: PhoneLine, talk: CallTalk, event: CallEvent): Promise<void> {
  const entryPoint =
    event.to !== null && Object.hasOwn(line.entryPoints, event.to) && line.entryPoints[event.to];
  if (entryPoint) talk.call.entryPoint = entryPoint;
  if (!line.asksLanguage) return start(talk);
  const { say, next } = languageQuestion(line.flow.languages, line.provider.capabilities);
  talk.turn(say, next, 'language');
}

async function chooseLanguage(line: PhoneLine, talk: CallTalk, event: CallEvent): Promise<void> {
  const { languages } = line.flow;
  const said = event.type === 'speech' ? keyFromSpeech(event.text, languageKeys(languages)) : null;
  // Words instead of a key may be the name of a language, or already the reason for the call.
  if (event.type === 'speech' && said === null)
    return talk.take({ ...messageOf(event), ...originOf(talk) });
  const key = event.type === 'digits' ? event.digits : (said ?? '');
  await start(talk, { language: pickedLanguage(languages, key) });
}

async function start(talk: CallTalk, spoken: Origin = {}): Promise<void> {
  await talk.take({ type: 'start', ...spoken, ...originOf(talk) });
}

/** The entry point of the call, for the first input of the flow. */
function originOf({ call: { entryPoint } }: CallTalk): Origin {
  return entryPoint === undefined ? {} : { entryPoint };
}

async function consent(line: PhoneLine, talk: CallTalk, event: CallEvent): Promise<void> {
  const key = event.type === 'digits' ? event.digits : null;
  if (key !== '1' && key !== '2') return answer(line, talk, event);
  talk.call.consent = key === '1' ? 'allowed' : 'refused';
  const { recognises } = line.provider.capabilities;
  const isHeard = key === '1' || recognises.includes(talk.call.language);
  // A caller who is not recorded and whose language is not recognised is put through to an officer.
  if (!isHeard) return talk.take({ type: 'message', digits: '0' });
  talk.askAgain();
}

/** Takes the number at which a caller can be called. A caller who has none is not asked again. */
async function nameNumber(line: PhoneLine, talk: CallTalk, event: CallEvent): Promise<void> {
  const { call } = talk;
  const { language } = call;
  const keys = event.type === 'digits' ? event.digits.replace(/\D/g, '') : '';
  const number = keyedNumber(line, keys);
  if (keys !== '' && number === null && call.stage === 'number') {
    const { say, next } = numberInstruction(phoneCatalogue.notThatNumber, language);
    return talk.turn(say, next, 'number-again');
  }
  call.reach = number;
  if (number === null) return talk.goOn([ownLine(phoneCatalogue.reachedNowhere, language)]);
  const spoken = spokenCode(number.replace(/^\+62/, '0'), spokenLanguage(language));
  await talk.goOn([ownLine(phoneCatalogue.reachedThere, language, { number: spoken })]);
}

function messageOf({ text, confidence }: Extract<CallEvent, { type: 'speech' }>) {
  return { type: 'message', text, ...(confidence !== undefined && { confidence }) } as const;
}

async function answer(line: PhoneLine, talk: CallTalk, event: CallEvent): Promise<void> {
  switch (event.type) {
    case 'digits':
      return talk.take({ type: 'message', digits: event.digits });
    case 'speech':
      return talk.take(messageOf(event));
    case 'recorded': {
      if (!event.recording) return talk.take({ type: 'silence' });
      const { media } = recordingBlobKey(line.channel, event.recording);
      return talk.take({ type: 'message', files: [media] });
    }
    case 'silence':
      return talk.take({ type: 'silence' });
  }
}

async function leaveOfficer(
  talk: CallTalk,
  outcome: Extract<CallEvent, { type: 'connected' }>['outcome'],
): Promise<void> {
  const effect = talk.call.talk?.stack.at(-1)?.waiting;
  talk.call.queuedAt = null;
  if (outcome === 'answered') talk.call.unreadLines = [];
  if (effect !== undefined) await talk.take({ type: 'outcome', effect, outcome });
  if (outcome === 'answered') talk.turn([], { do: 'hangup' }, 'over');
}

/** The caller hung up. Their statements are stored as in an abandoned chat, however long that takes. */
async function hangUp(
  line: PhoneLine,
  running: RunningWork,
  before: CallSession,
): Promise<CallSession> {
  const talk = openCallTalk(line, running, before, Number.POSITIVE_INFINITY);
  await sayGoodbye(talk);
  talk.turn([], { do: 'hangup' }, 'over');
  return talk.close();
}

/**
 * Ends a call that does not end by itself. The caller's statements are stored, and the caller hears the ticket number.
 */
async function endKindly(talk: CallTalk, excess: 'over' | 'far'): Promise<void> {
  const { call } = talk;
  const own = (words: Label) => ownLine(words, call.language);
  // The call waits for work in progress; once the caller has waited too long, the work finishes without them.
  if (call.stage === 'work' && excess === 'over') return;
  if (call.stage === 'work')
    return talk.turn([own(phoneCatalogue.lastedTooLong)], { do: 'hangup' }, 'work');
  await sayGoodbye(talk);
  if (talk.call.stage === 'work') return;
  const kept = call.ticket ? [own(phoneCatalogue.keptAllTheSame)] : [];
  talk.end([own(phoneCatalogue.lastedTooLong), ...kept], [own(phoneCatalogue.callAgain)]);
}

/** Tells the flow that the caller no longer answers. */
async function sayGoodbye(talk: CallTalk): Promise<void> {
  const { call } = talk;
  // The caller can no longer be asked for a number.
  if (call.reach === undefined) call.reach = null;
  if (underWay.has(call.stage)) await talk.goOn();
  for (let count = 0; count < maxGoodbyes; count += 1) {
    if (call.talk === null || call.talk.mode === 'ended') break;
    await talk.take({ type: 'hangup' });
  }
}
