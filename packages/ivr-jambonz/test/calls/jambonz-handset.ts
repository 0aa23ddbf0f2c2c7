import type { VoiceInstruction } from '@aduan/core/voice';
import type { Handset } from '@aduan/ivr/simulator';
import { baseOf, speechOf } from '../hook-of-event.js';
import { readVerbs } from '../read-verbs.js';
import { signature } from '../signed.js';

type Fields = Readonly<Record<string, unknown>>;

/** How a hook comes to the line. @returns what the line answers; null for nothing */
export type Deliver = (query: string, payload: Fields) => Promise<string | null>;

/** Who calls. */
export interface JambonzCall {
  readonly call: string;
  /** As a carrier writes it. */
  readonly from: string;
}

/** Hooks as signed webhooks. */
export function byWebhook(
  fetch: (request: Request) => Promise<Response>,
  webhookSecret: string,
  now: () => number,
): Deliver {
  return async (query, payload) => {
    const body = JSON.stringify(payload);
    const headers = {
      'content-type': 'application/json',
      'jambonz-signature': signature(body, webhookSecret, Math.floor(now() / 1_000)),
    };
    // Behind a proxy the desk sees another address than the one that jambonz called.
    const url = `http://127.0.0.1:3000/aduan/phone${query}`;
    const response = await fetch(new Request(url, { method: 'POST', headers, body }));
    if (!response.ok) throw new Error(`The line answered ${response.status}.`);
    return response.status === 204 ? null : response.text();
  };
}

const answers = {
  dial: { answered: 'completed', timeout: 'no-answer', unavailable: 'busy' },
  queue: { answered: 'bridged', timeout: 'leave', unavailable: 'error' },
} as const;

/** A phone that is connected to a line by jambonz. */
export function jambonzHandset(deliver: Deliver, { call, from }: JambonzCall): Handset {
  const base = { ...baseOf({ call, from, to: '02155501000' }) };
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
