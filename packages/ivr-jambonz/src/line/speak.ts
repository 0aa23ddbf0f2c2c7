import type { CallEvent, VoiceHost, VoiceInstruction } from '@aduan/core/voice';
import type { WebSocket } from 'ws';
import { type Hook, readHook } from '../hooks/hook.js';
import { type Payload, readPayload } from '../hooks/payload.js';
import { readEvents } from '../hooks/read-events.js';
import type { LineOptions } from '../options/jambonz-options.js';
import type { Timers } from '../sockets/timers.js';
import { type Rendering, renderInstruction } from '../verbs/render-instruction.js';
import type { Verb } from '../verbs/verb.js';
import { callBackIn, callBackVerbs, endCallBack, isPlaced, outcomeIn } from './call-back.js';
import type { CallSessions } from './call-sessions.js';
import { readSocketMessage, type SocketMessage } from './socket-message.js';

/** Parts that a connection of jambonz needs. */
export interface Speaker extends Pick<LineOptions, 'accountSid' | 'numbers' | 'callerId'> {
  readonly host: VoiceHost;
  readonly sessions: CallSessions;
  readonly rendering: Rendering;
  readonly timers: Timers;
}

/** Messages that start a call, or resume it on another connection: the caller hears the current instruction. */
const beginnings: ReadonlySet<string> = new Set([
  'session:new',
  'session:reconnect',
  'session:redirect',
]);
/** Timeout of the first message after connecting, in ms. */
const helloMs = 15_000;
/** Limit of queued messages. Beyond it the connection is paused. */
const maxWaiting = 64;
const stateOfCall: Hook = { kind: 'status', turn: null };

/** Handles one connection of jambonz: passes its events to the line, and sends the answers. */
export function speak(socket: WebSocket, speaker: Speaker): void {
  const { host, sessions } = speaker;
  // The first message of a call names the caller; some of the later ones do not.
  let caller: Pick<SocketMessage, 'data'>['data'] = {};
  let waiting = 0;
  const giveUp = speaker.timers.after(helloMs, () => socket.terminate());
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    giveUp();
    sessions.leave(socket);
  });
  socket.on('message', (bytes: Buffer, isBinary) => {
    const message = isBinary ? null : readSocketMessage(bytes.toString('utf8'));
    if (!message) return socket.close(1008);
    giveUp();
    if (beginnings.has(message.type)) caller = message.data;
    waiting += 1;
    if (waiting >= maxWaiting) socket.pause();
    answer(message)
      .catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        host.log('warn', 'jambonz.message-not-read', { type: message.type, error: name });
      })
      .finally(() => {
        waiting -= 1;
        if (waiting < maxWaiting) socket.resume();
      });
  });

  async function answer(message: SocketMessage): Promise<void> {
    const { type, msgid, call_sid, data } = message;
    const isBeginning = beginnings.has(type);
    if (!isBeginning && type !== 'verb:hook' && type !== 'call:status') return;
    const payload = readPayload({ call_sid, ...numbersOf(caller), ...data });
    if (payload.account_sid !== null && payload.account_sid !== speaker.accountSid) {
      host.log('warn', 'jambonz.another-account', { type });
      return socket.close(1008);
    }
    const order = callBackIn({ ...caller, ...data });
    if (order) {
      if (!(await isPlaced(host.kv, order))) {
        host.log('warn', 'jambonz.call-nobody-placed', { type });
        return socket.close(1008);
      }
      const outcome = payload.parent_call_sid === null ? outcomeIn(data) : null;
      if (outcome) await endCallBack(host.kv, order, outcome);
      const { callerId, rendering } = speaker;
      if (type !== 'call:status')
        acknowledge(
          msgid,
          type === 'session:new' ? callBackVerbs(order, callerId, rendering.hooks) : null,
        );
      return;
    }
    const hook = isBeginning
      ? null
      : type === 'call:status'
        ? stateOfCall
        : readHook(message.hook ?? '');
    const events = readEvents(hook, payload, speaker.numbers);
    if (isBeginning) await enter(payload, events);
    const turn = await sessions.take(events);
    if (type !== 'call:status') acknowledge(msgid, turn && verbsOf(turn));
  }
  async function enter(payload: Payload, [event]: readonly CallEvent[]): Promise<void> {
    const { from = null, to = null } = event ?? {};
    await sessions.enter({ call: payload.call_sid, from, to }, socket);
  }
  function verbsOf(turn: VoiceInstruction): readonly Verb[] {
    return renderInstruction(turn, speaker.rendering);
  }
  function acknowledge(msgid: string, verbs: readonly Verb[] | null): void {
    if (socket.readyState !== socket.OPEN) return;
    socket.send(JSON.stringify({ type: 'ack', msgid, ...(verbs && { data: verbs }) }));
  }
}

function numbersOf({ from, to, direction }: SocketMessage['data']) {
  return { from, to, direction };
}
