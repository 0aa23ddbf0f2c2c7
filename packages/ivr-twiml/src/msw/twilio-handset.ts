import type { VoiceInstruction } from '@aduan/core/voice';
import type { TwilioOptions } from '../providers/twilio-voice.js';
import { readTwiml } from './read-twiml.js';
import { signForm } from './sign-form.js';
import { accountUrl } from './twilio-handlers.js';

type Fields = Readonly<Record<string, string>>;

/** The caller. */
export interface TwilioCaller {
  /** Id of the call, such as `CA1`. */
  readonly call: string;
  /** In E.164; `+266696687` when it is withheld. */
  readonly from: string;
}

/** A call as Twilio brings it: signed forms to the addresses that the documents name. */
export interface TwilioCall
  extends TwilioCaller,
    Pick<TwilioOptions, 'publicUrl' | 'accountSid' | 'authToken'> {}

/** A phone that calls a line. Each action resolves to the next output of the line. */
export interface TwilioHandset {
  /** Calls the line. */
  dial(): Promise<VoiceInstruction>;
  /** Presses keys, without the finishing key. */
  press(digits: string): Promise<VoiceInstruction>;
  /** Says something that Twilio recognises. @param confidence - 0 to 1. Default 0.9 */
  say(text: string, confidence?: number): Promise<VoiceInstruction>;
  /** Does nothing until the line stops waiting. */
  silent(): Promise<VoiceInstruction>;
  /** Speaks after the tone. */
  record(seconds: number): Promise<VoiceInstruction>;
  /** Speaks after the tone, and hangs up. */
  recordAndHangUp(seconds: number): Promise<VoiceInstruction>;
  /** Waits for work of the desk. */
  wait(): Promise<VoiceInstruction>;
  /** Waits in a queue. @param position - null when Twilio does not say */
  waitInQueue(seconds: number, position: number | null): Promise<VoiceInstruction>;
  /** The other phone, or the queue, has finished with the caller. */
  connected(outcome: 'answered' | 'timeout' | 'unavailable'): Promise<VoiceInstruction>;
  /** Hangs up. */
  hangUp(): Promise<void>;
  /** Delivers the last callback again, as Twilio does. @returns null when the line does not answer it */
  again(): Promise<VoiceInstruction | null>;
}

const answers = {
  dial: { answered: 'completed', timeout: 'no-answer', unavailable: 'busy' },
  queue: { answered: 'bridged', timeout: 'leave', unavailable: 'queue-full' },
} as const;

/** A phone that is connected to a line by Twilio. */
export function twilioHandset(
  fetch: (request: Request) => Promise<Response>,
  { publicUrl, accountSid, authToken, call, from }: TwilioCall,
): TwilioHandset {
  let turn: VoiceInstruction | null = null;
  let last: () => Promise<VoiceInstruction | null> = async () => null;
  let recordings = 0;

  async function post(url: string, more: Fields): Promise<VoiceInstruction | null> {
    const fields = {
      CallSid: call,
      From: from,
      To: '+62215550100',
      CallStatus: 'in-progress',
      ...more,
    };
    const signature = await signForm({ url, fields }, authToken);
    // Behind a proxy the desk sees another address than the one that was signed.
    const { pathname, search } = new URL(url);
    const request = new Request(`http://127.0.0.1:3000${pathname}${search}`, {
      method: 'POST',
      headers: { 'x-twilio-signature': signature },
      body: new URLSearchParams(fields),
    });
    const response = await fetch(request);
    if (!response.ok) throw new Error(`The line answered ${response.status}.`);
    return response.status === 204 ? null : readTwiml(await response.text());
  }
  async function give(kind: string | null, fields: Fields = {}): Promise<VoiceInstruction> {
    const url = kind ? `${publicUrl}?turn=${turn?.id}&for=${kind}` : publicUrl;
    last = () => post(url, fields);
    turn = (await last()) ?? turn;
    if (!turn) throw new Error('The line said nothing.');
    return turn;
  }
  function recording(seconds: number): Fields {
    recordings += 1;
    const url = `${accountUrl(accountSid)}/Recordings/RE${recordings}`;
    return { RecordingUrl: url, RecordingDuration: String(seconds) };
  }
  return {
    dial: () => give(null, { CallStatus: 'ringing' }),
    press: (digits) => give('gather', { Digits: digits }),
    say: (text, confidence = 0.9) =>
      give('gather', { SpeechResult: text, Confidence: String(confidence) }),
    silent: () => give(turn?.next.do === 'record' ? 'record' : 'gather', { Digits: '' }),
    record: (seconds) => give('record', { ...recording(seconds), Digits: '#' }),
    recordAndHangUp: (seconds) =>
      give('record', { ...recording(seconds), Digits: 'hangup', CallStatus: 'completed' }),
    wait: () => give('wait'),
    async waitInQueue(seconds, position) {
      const url = `${publicUrl}?turn=${turn?.id}&for=hold`;
      const place = position === null ? {} : { QueuePosition: String(position) };
      const held = await post(url, { QueueTime: String(seconds), ...place });
      if (!held) throw new Error('The line said nothing.');
      return held;
    },
    connected(outcome) {
      if (turn?.next.do === 'queue') return give('queue', { QueueResult: answers.queue[outcome] });
      return give('dial', { DialCallStatus: answers.dial[outcome] });
    },
    async hangUp() {
      last = () => post(publicUrl, { CallStatus: 'completed' });
      await last();
    },
    again: () => last(),
  };
}
