import type { VoiceCapabilities, VoiceCommand, VoiceLine } from '@aduan/core/voice';
import type { Blocking } from '@aduan/dialogue';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { choiceLines, ownLine } from './lines.js';

type Ask = Extract<Blocking, { do: 'ask' }>;
type Choose = Extract<Blocking, { do: 'choose' }>;

/** The caller's answer to being recorded; null before they were asked. */
export type RecordingConsent = 'allowed' | 'refused' | null;

/** How to ask a question. */
export interface QuestionOptions {
  readonly say: readonly VoiceLine[];
  readonly next: VoiceCommand;
  /** Whether the caller is first asked for consent to be recorded. */
  readonly asksConsent?: true;
}

/** Properties of the call that decide how a question is asked. */
export interface AskingCaller {
  readonly language: string;
  readonly capabilities: VoiceCapabilities;
  readonly consent: RecordingConsent;
}

const oneKey = { min: 1, max: 1 } as const;
const choiceTimeoutMs = 6_000;
const digitsTimeoutMs = 10_000;
const speechTimeoutMs = 8_000;
/** Longest recording, and the silence that ends it, in seconds. */
const recording = { maxSeconds: 180, silenceSeconds: 5, finish: '#' } as const;
/** Maximum number of keys of an answer without a length of its own: a ticket number has eleven digits and more. */
const maxDigits = 20;

/** Answers to pick by key or by name, or digits that are keyed instead. */
export function choiceInstruction(
  {
    choices,
    digits,
    timeoutMs = choiceTimeoutMs,
  }: Pick<Choose, 'choices' | 'digits' | 'timeoutMs'>,
  { language, capabilities }: AskingCaller,
): QuestionOptions {
  const hints = choices.map(({ label }) => label);
  const next = {
    do: 'gather',
    digits: digits ?? oneKey,
    ...speechIn(language, capabilities, hints),
    timeoutMs,
    ...(digits && { secret: true as const }),
  } as const;
  const say = choiceLines(choices, language);
  return { say: digits ? [...say, ownLine(phoneCatalogue.endWithHash, language)] : say, next };
}

/**
 * Asks a question as the provider and the caller allow: keys for digits, a recording for a story if the caller
 * consents, speech for the rest. Where none of these is possible, the keys of the phone still work for commands:
 * officer, repeat, skip.
 */
export function askInstruction(ask: Ask, caller: AskingCaller): QuestionOptions {
  const { language, capabilities, consent } = caller;
  const choices = choiceLines(ask.choices, language);
  if (ask.accepts.includes('digits')) return digitsTurn(ask, caller, choices);
  const hears = capabilities.recognises.includes(language);
  const isSpoken = ask.accepts.includes('recording');
  // A question that accepts photos asks for a story. Names and places are better recognised as speech than recorded.
  const isStory = isSpoken && ask.accepts.includes('files');
  // A caller whose language is not recognised is asked for consent again, because there is no other way to answer.
  const mayRecord = capabilities.record && (consent !== 'refused' || !hears);
  if (mayRecord && (isStory || (isSpoken && !hears))) return recordTurn(caller, choices);
  const { timeoutMs = speechTimeoutMs } = ask;
  const hints = ask.choices.map(({ label }) => label);
  const speech = ask.accepts.includes('text') && speechIn(language, capabilities, hints);
  const say = isStory && hears ? [ownLine(phoneCatalogue.speakNow, language), ...choices] : choices;
  return { say, next: { do: 'gather', digits: oneKey, ...speech, timeoutMs } };
}

/** Records the caller. A caller who has not consented is asked first. */
function recordTurn(
  { language, consent }: AskingCaller,
  choices: readonly VoiceLine[],
): QuestionOptions {
  if (consent === 'allowed') {
    return {
      say: [ownLine(phoneCatalogue.recordNow, language)],
      next: { do: 'record', ...recording },
    };
  }
  const next = { do: 'gather', digits: oneKey, timeoutMs: choiceTimeoutMs } as const;
  return { say: [ownLine(phoneCatalogue.consent, language), ...choices], next, asksConsent: true };
}

function digitsTurn(
  { digits, secret, accepts, timeoutMs = digitsTimeoutMs }: Ask,
  { language, capabilities }: AskingCaller,
  choices: readonly VoiceLine[],
): QuestionOptions {
  const { min = 1, max = maxDigits } = digits ?? {};
  const isOpen = min !== max;
  const finish = digits?.finish ?? '#';
  const speech = accepts.includes('text') && !secret && speechIn(language, capabilities, []);
  return {
    say:
      isOpen && finish === '#'
        ? [ownLine(phoneCatalogue.endWithHash, language), ...choices]
        : choices,
    next: {
      do: 'gather',
      digits: { min, max, finish },
      ...speech,
      timeoutMs,
      ...(secret && { secret }),
    },
  };
}

function speechIn(language: string, { recognises }: VoiceCapabilities, hints: readonly string[]) {
  return recognises.includes(language) && { speech: { hints } };
}
