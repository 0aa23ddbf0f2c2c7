import type { VoiceCommand, VoiceInstruction, VoiceLine } from '@aduan/core/voice';
import { type CallbackKind, callbackUrl } from '../callbacks/callback-url.js';
import { element, xmlDocument, xmlText } from '../xml/element.js';
import { recognisedLanguage, type Voices, voiceOf } from './voices.js';

/** Largest document that Twilio accepts, in bytes (https://www.twilio.com/docs/api/errors/11750). */
const maxBytes = 65_536;

/** Values needed to render an instruction. */
export interface Rendering {
  readonly publicUrl: string;
  readonly voices: Voices;
}

/**
 * Renders an instruction as a TwiML document.
 *
 * @throws RangeError when it is too long for a provider
 */
export function renderInstruction(
  turn: VoiceInstruction,
  { publicUrl, voices }: Rendering,
): string {
  const link = (kind: CallbackKind) => callbackUrl(publicUrl, { kind, turn: turn.id });
  const said = turn.say.map((line) => sayLine(line, voices));
  const document = xmlDocument(element('Response', {}, ...verbs(turn.next, said, turn, link)));
  const bytes = new TextEncoder().encode(document).byteLength;
  if (bytes > maxBytes) throw new RangeError(`A turn of ${bytes} bytes is more than TwiML takes.`);
  return document;
}

function sayLine(line: VoiceLine, voices: Voices): string {
  if (line.type === 'audio') return element('Play', {}, xmlText(line.url));
  const { language, voice } = voiceOf(line.language, voices);
  return element('Say', { language, voice }, xmlText(line.text));
}

function verbs(
  next: VoiceCommand,
  said: readonly string[],
  { language }: VoiceInstruction,
  link: (kind: CallbackKind) => string,
): readonly string[] {
  switch (next.do) {
    case 'gather':
      return [gather(next, said, language, link('gather')), redirect(link('gather'))];
    case 'record':
      // After silence, a provider continues with the next verb.
      return [...said, record(next, link), redirect(link('record'))];
    case 'dial':
      return [...said, dial(next, link('dial'))];
    case 'queue': {
      const links = { action: link('queue'), method, waitUrl: link('hold'), waitUrlMethod: method };
      return [...said, element('Enqueue', links, xmlText(next.queue))];
    }
    case 'hold':
      return [...said, element('Pause', { length: next.seconds })];
    case 'leave':
      return [element('Leave', {})];
    case 'wait':
      return [...said, element('Pause', { length: next.seconds }), redirect(link('wait'))];
    case 'hangup':
      return [...said, element('Hangup', {})];
  }
}

const method = 'POST';

function redirect(url: string): string {
  return element('Redirect', { method }, xmlText(url));
}

function gather(
  { digits, speech, timeoutMs }: Extract<VoiceCommand, { do: 'gather' }>,
  said: readonly string[],
  language: string,
  action: string,
): string {
  const input = [digits && 'dtmf', speech && 'speech'].filter(Boolean).join(' ');
  return element(
    'Gather',
    {
      input,
      action,
      method,
      timeout: Math.max(1, Math.ceil(timeoutMs / 1_000)),
      ...(digits && { numDigits: digits.max, finishOnKey: digits.finish ?? '' }),
      // Without it, silence would cause no callback but continue with the next verb.
      actionOnEmptyResult: true,
      ...(speech && {
        language: recognisedLanguage(language),
        speechTimeout: 'auto',
        ...(speech.hints.length > 0 && { hints: speech.hints.join(', ') }),
      }),
    },
    ...said,
  );
}

function record(
  { maxSeconds, silenceSeconds, finish }: Extract<VoiceCommand, { do: 'record' }>,
  link: (kind: CallbackKind) => string,
): string {
  return element('Record', {
    action: link('record'),
    method,
    timeout: silenceSeconds,
    finishOnKey: finish,
    maxLength: maxSeconds,
    playBeep: true,
    recordingStatusCallback: link('file'),
    recordingStatusCallbackMethod: method,
    recordingStatusCallbackEvent: 'completed',
  });
}

function dial(
  { to, timeoutSeconds }: Extract<VoiceCommand, { do: 'dial' }>,
  action: string,
): string {
  const other = element(to.startsWith('sip:') ? 'Sip' : 'Number', {}, xmlText(to));
  return element('Dial', { action, method, timeout: timeoutSeconds, answerOnBridge: true }, other);
}
