import type { Logger } from '@aduan/core';
import type { CallEvent, CallEventBase } from '@aduan/core/voice';
import type { AriAnswer, AriRest } from '../ari/ari-rest.js';
import type { Timers } from '../ari/timers.js';
import type { CallerQueues } from '../line/caller-queues.js';
import type { LineOptions } from '../line/line-options.js';
import { CallAborted } from './call-aborted.js';
import type { CallSignal, Mailbox } from './mailbox.js';

/** An event of a call, without the fields that say which call it is. */
export type CallEventBody = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, keyof CallEventBase>
    : never
  : never;

/** A call that is being driven. */
export interface DrivenCall {
  /** Id of its channel. */
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether another process drove it before, so that the progress of its last instruction is unknown. */
  readonly isResumed: boolean;
  /** Whether it is answered: on arrival, or by us. */
  isUp: boolean;
  readonly mailbox: Mailbox;
  /** The application that receives its events, as Asterisk names it. */
  readonly application: string;
  readonly rest: AriRest;
  readonly options: LineOptions;
  readonly log: Logger;
  /** Routes events of another channel to this call, until the returned function is called. */
  hear(channel: string): () => void;
  readonly timers: Timers;
  now(): number;
  readonly lines: CallerQueues;
  /** The queue in which the caller waits, since when (epoch ms), and how many officers were rung for them. */
  queued: { readonly queue: string; readonly at: number; rung: number };
}

/**
 * Waits for the next signal.
 *
 * @returns null when none arrived in time
 * @throws CallAborted when the instruction cannot continue
 */
export async function nextSignal(
  { id, mailbox }: Pick<DrivenCall, 'id' | 'mailbox'>,
  withinMs: number,
): Promise<CallSignal | null> {
  const signal = await mailbox.next(withinMs);
  const isEnd = signal?.type === 'StasisEnd' || signal?.type === 'ChannelDestroyed';
  if (isEnd && signal.channel.id === id) throw new CallAborted('gone');
  if (signal?.type === 'gone' || signal?.type === 'reconnected' || signal?.type === 'released')
    throw new CallAborted(signal.type);
  return signal;
}

/** Checks that a command to the channel of a call was executed. @throws CallAborted when it was not */
export async function mustBeDone(answer: Promise<AriAnswer>): Promise<void> {
  const said = await answer;
  if (said !== 'done') throw new CallAborted(said === 'absent' ? 'gone' : 'refused');
}
