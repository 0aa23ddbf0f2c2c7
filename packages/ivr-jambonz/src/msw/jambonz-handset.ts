import type { VoiceInstruction } from '@aduan/core/voice';
import { signatureOf } from '../signatures/signed-by-jambonz.js';
import { baseOf, speechOf } from './hook-of-event.js';
import { readVerbs } from './read-verbs.js';

type Fields = Readonly<Record<string, unknown>>;

/** Delivers a hook to the line. @returns the answer of the line; null for none */
export type Deliver = (query: string, payload: Fields) => Promise<string | null>;

/** The caller. */
export interface JambonzCaller {
  /** Id of the call. */
  readonly call: string;
  /** In the notation of a carrier, such as `+6281234567890` or `anonymous`. */
  readonly from: string;
}

/** A phone that calls a line. Each action resolves to the next output of the line. */
export interface JambonzHandset {
  /** Calls the line. */
  dial(): Promise<VoiceInstruction>;
  /** Presses keys, without the finishing key. */
  press(digits: string): Promise<VoiceInstruction>;
  /** Says something that the vendor recognises. @param confidence - 0 to 1. Default 0.9 */
  say(text: string, confidence?: number): Promise<VoiceInstruction>;
  /** Does nothing until the line stops waiting. */
  silent(): Promise<VoiceInstruction>;
  /** Speaks after the tone. */
  record(seconds: number): Promise<VoiceInstruction>;
  /** Speaks after the tone, and hangs up. */
  recordAndHangUp(seconds: number): Promise<VoiceInstruction>;
  /** Waits for work of the desk. */
  wait(): Promise<VoiceInstruction>;
  /** Waits in a queue. @param position - null when jambonz does not say */
  waitInQueue(seconds: number, position: number | null): Promise<VoiceInstruction>;
  /** The other phone, or the queue, has finished with the caller. */
  connected(outcome: 'answered' | 'timeout' | 'unavailable'): Promise<VoiceInstruction>;
  /** Hangs up. */
  hangUp(): Promise<void>;
  /** Delivers the last hook again, as jambonz does. @returns null when the line does not answer it */
  again(): Promise<VoiceInstruction | null>;
}

/** A hook as a signed webhook. @param url - with the query of the hook. @param now - epoch ms */
export function signedRequest(
  url: string,
  payload: Fields,
  { secret, now }: { readonly secret: string; readonly now: number },
): Request {
  const body = JSON.stringify(payload);
  const headers = {
    'content-type': 'application/json',
    'jambonz-signature': signatureOf(body, secret, now),
  };
  return new Request(url, { method: 'POST', headers, body });
}

/** Hooks as signed webhooks. */
export function byWebhook(
  fetch: (request: Request) => Promise<Response>,
  publicUrl: string,
  secret: string,
  now: () => number,
): Deliver {
  return async (query, payload) => {
    // Behind a proxy the desk sees another address than the one that jambonz called.
    const url = `http://127.0.0.1:3000${new URL(publicUrl).pathname}${query}`;
    const response = await fetch(signedRequest(url, payload, { secret, now: now() }));
    if (!response.ok) throw new Error(`The line answered ${response.status}.`);
    return response.status === 204 ? null : response.text();
  };
}

const answers = {
  dial: { answered: 'completed', timeout: 'no-answer', unavailable: 'busy' },
  queue: { answered: 'bridged', timeout: 'leave', unavailable: 'error' },
} as const;

/** A phone that is connected to a line by jambonz. */
export function jambonzHandset(
  deliver: Deliver,
  { call, from }: JambonzCaller,
  account: string,
): JambonzHandset {
  const base = baseOf({ call, from, to: '02155501000' }, account);
  let turn: VoiceInstruction | null = null;
  let last: () => Promise<VoiceInstruction | null> = async () => null;

  async function post(query: string, more: Fields): Promise<VoiceInstruction | null> {
    const answer = await deliver(query, { ...base, ...more });
    return answer === null ? null : readVerbs(answer);
  }
  async function give(kind: string | null, fields: Fields = {}): Promise<VoiceInstruction> {
    const query = kind === null ? '' : `?turn=${turn?.id}&for=${kind}`;
    last = () => post(query, fields);
    turn = (await last()) ?? turn;
    if (!turn) throw new Error('The line said nothing.');
    return turn;
  }
  return {
    dial: () => give(null, { call_status: 'trying', sip_status: 100, sip: { headers: {} } }),
    press: (digits) => give('gather', { reason: 'dtmfDetected', digits }),
    say: (text, confidence = 0.9) =>
      give('gather', { reason: 'speechDetected', speech: speechOf({ text, confidence }) }),
    silent: () =>
      turn?.next.do === 'record'
        ? give('record&silence=5', { dial_call_duration: 5 })
        : give('gather', { reason: 'timeout' }),
    record: (seconds) => give('record&silence=5', { dial_call_duration: seconds, digits: '#' }),
    recordAndHangUp: (seconds) =>
      give('record&silence=5', { dial_call_duration: seconds, call_status: 'completed' }),
    wait: () => give('wait'),
    async waitInQueue(seconds, position) {
      const place = position === null ? {} : { queue_position: position - 1 };
      const held = await post(`?turn=${turn?.id}&for=hold`, { queue_time: seconds, ...place });
      if (!held) throw new Error('The line said nothing.');
      return held;
    },
    connected(outcome) {
      if (turn?.next.do === 'queue')
        return give('queue', { queue_time: 9, queue_result: answers.queue[outcome] });
      return give('dial', { dial_call_status: answers.dial[outcome] });
    },
    async hangUp() {
      last = () => post('?for=status', { call_status: 'completed', duration: 30 });
      await last();
    },
    again: () => last(),
  };
}
