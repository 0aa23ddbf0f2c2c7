import type { VoiceCommand, VoiceInstruction } from '@aduan/core/voice';
import { type HookBase, type HookKind, hookUrl } from '../hooks/hook.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { inLanguage, type JambonzSpeech } from './speech.js';
import { targetOf, type Verb } from './verb.js';

/** The WebSocket to which jambonz sends recordings. */
export interface RecorderAddress {
  /** Address of the WebSocket, such as `wss://aduan.example.go.id/aduan/recordings`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** Values needed to render an instruction. */
export interface Rendering extends JambonzSpeech {
  readonly hooks: HookBase;
  /** Null when recording is not possible. */
  readonly recorder: RecorderAddress | null;
  /** Our number, shown to officers who are rung; null leaves it to jambonz. */
  readonly callerId: string | null;
  /** Longest answer in bytes. */
  readonly maxBytes: number;
}

/** A prompt that is followed by others ends as soon as it was played, in seconds. */
const promptTimeout = 0.1;
/** Sample rate of a telephone line, in Hz. */
const sampleRate = 8_000;

/**
 * Renders an instruction as verbs of jambonz.
 *
 * @throws RangeError when it is too long for jambonz, or when it records without a recorder
 */
export function renderInstruction(turn: VoiceInstruction, rendering: Rendering): readonly Verb[] {
  const verbs = verbsOf(turn, rendering);
  const bytes = new TextEncoder().encode(JSON.stringify(verbs)).byteLength;
  if (bytes > rendering.maxBytes)
    throw new RangeError(`A turn of ${bytes} bytes is more than jambonz takes.`);
  return verbs;
}

type Link = (kind: HookKind, more?: { readonly silenceSeconds: number }) => string;

function verbsOf(turn: VoiceInstruction, rendering: Rendering): readonly Verb[] {
  const { id, next } = turn;
  const link: Link = (kind, more) => hookUrl(rendering.hooks, { kind, turn: id, ...more });
  const sentences = sentencesOf(turn.say, rendering.voices);
  const said = sentences.map(alone);
  switch (next.do) {
    case 'gather':
      return gather(next, turn.language, sentences, rendering, link);
    case 'record':
      // Reached when the hook had no response. The recording may still exist, so its result is requested again.
      return [...said, record(next, id, rendering, link), redirect(link('record'))];
    case 'dial':
      return [...said, dial(next, rendering, link), redirect(link('dial'))];
    case 'queue': {
      const { queue: name } = next;
      const hooks = { actionHook: link('queue'), waitHook: link('hold') };
      return [...said, { verb: 'enqueue', name, ...hooks }, redirect(link('queue'))];
    }
    case 'hold':
      return [...said, { verb: 'pause', length: next.seconds }];
    case 'leave':
      return [{ verb: 'leave' }];
    case 'wait':
      return [...said, { verb: 'pause', length: next.seconds }, redirect(link('wait'))];
    case 'hangup':
      return [...said, { verb: 'hangup' }];
  }
}

function alone(sentence: Sentence): Verb {
  return 'say' in sentence ? { verb: 'say', ...sentence.say } : { verb: 'play', ...sentence.play };
}

function redirect(actionHook: string): Verb {
  return { verb: 'redirect', actionHook };
}

/**
 * Renders a question. The last sentence is part of the verb, so that a key or a word interrupts it. Sentences of other
 * voices before it have a verb each.
 */
function gather(
  { digits, speech, timeoutMs }: Extract<VoiceCommand, { do: 'gather' }>,
  language: string,
  sentences: readonly Sentence[],
  { recognisers }: Rendering,
  link: Link,
): readonly Verb[] {
  const timeout = Math.max(1, Math.ceil(timeoutMs / 1_000));
  const recogniser = inLanguage(recognisers, language) ?? { vendor: 'default', language };
  const asked = {
    input: [...(digits ? ['digits' as const] : []), ...(speech ? ['speech' as const] : [])],
    ...(digits && {
      // With a higher minimum, jambonz gives up on a caller who types slowly; the line counts the keys.
      minDigits: 1,
      maxDigits: digits.max,
      interDigitTimeout: timeout,
      dtmfBargein: true,
      ...(digits.finish && { finishOnKey: digits.finish }),
    }),
    ...(speech && {
      bargein: true,
      recognizer: { ...recogniser, ...(speech.hints.length > 0 && { hints: speech.hints }) },
    }),
  };
  const last = sentences.at(-1);
  const prompts = sentences.slice(0, -1).map(
    (sentence) =>
      ({
        verb: 'gather',
        actionHook: link('prompt'),
        ...asked,
        timeout: promptTimeout,
        ...sentence,
      }) as const,
  );
  const question = {
    verb: 'gather',
    actionHook: link('gather'),
    ...asked,
    timeout,
    ...last,
  } as const;
  // A failed recognition ends the verb without a hook.
  return [...prompts, question, redirect(link('gather'))];
}

function record(
  { maxSeconds, silenceSeconds, finish }: Extract<VoiceCommand, { do: 'record' }>,
  turn: string,
  { recorder }: Rendering,
  link: Link,
): Verb {
  if (!recorder) throw new RangeError('Nothing can be recorded without a recorder.');
  const { url, username, password } = recorder;
  return {
    verb: 'listen',
    url,
    wsAuth: { username, password },
    actionHook: link('record', { silenceSeconds }),
    mixType: 'mono',
    sampleRate,
    playBeep: true,
    finishOnKey: finish,
    maxLength: maxSeconds,
    disableBidirectionalAudio: true,
    metadata: { aduan: { turn, silenceSeconds, maxSeconds } },
  };
}

function dial(
  { to, timeoutSeconds }: Extract<VoiceCommand, { do: 'dial' }>,
  { callerId }: Rendering,
  link: Link,
): Verb {
  return {
    verb: 'dial',
    target: [targetOf(to)],
    actionHook: link('dial'),
    timeout: timeoutSeconds,
    ...(callerId !== null && { callerId }),
  };
}
