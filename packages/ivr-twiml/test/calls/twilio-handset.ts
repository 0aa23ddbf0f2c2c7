import type { VoiceInstruction } from '@aduan/core/voice';
import type { Handset } from '@aduan/ivr/simulator';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { readTwiml } from './read-twiml.js';

type Fields = Readonly<Record<string, string>>;

/** A call as Twilio brings it: signed forms to the addresses that the documents name. */
export interface TwilioCall {
  readonly publicUrl: string;
  readonly authToken: string;
  readonly call: string;
  readonly from: string;
}

const answers = {
  dial: { answered: 'completed', timeout: 'no-answer', unavailable: 'busy' },
  queue: { answered: 'bridged', timeout: 'leave', unavailable: 'queue-full' },
} as const;

/** A phone that is connected to a line by Twilio. */
export function twilioHandset(
  fetch: (request: Request) => Promise<Response>,
  { publicUrl, authToken, call, from }: TwilioCall,
): Handset {
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
    const headers = { 'x-twilio-signature': getExpectedTwilioSignature(authToken, url, fields) };
    // Behind a proxy the desk sees another address than the one that was signed.
    const { search } = new URL(url);
    const request = new Request(`http://127.0.0.1:3000/aduan/phone${search}`, {
      method: 'POST',
      headers,
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
    const url = `https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE${recordings}`;
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
