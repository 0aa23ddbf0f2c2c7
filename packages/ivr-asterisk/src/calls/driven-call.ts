import type { Logger } from '@aduan/core';
import type { CallEvent, CallEventBase } from '@aduan/core/voice';
import type { AriAnswer, AriRest } from '../ari/ari-rest.js';
import type { Timers } from '../ari/timers.js';
import type { CallerQueues } from '../line/caller-queues.js';
import type { LineOptions } from '../line/line-options.js';
import { CallAborted } from './call-aborted.js';
import type { CallSignal, Mailbox } from './mailbox.js';

/** One thing that happened to a call, without saying to which. */
export type CallEventBody = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, keyof CallEventBase>
    : never
  : never;

/** A call while it is driven. */
export interface DrivenCall {
  /** Id of its channel. */
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether somebody has driven it before, and what he did last is not known. */
  readonly isResumed: boolean;
  /** Whether it was answered: when it came, or by us. */
  isUp: boolean;
  readonly mailbox: Mailbox;
  /** The application that hears of it, as Asterisk names it. */
  readonly application: string;
  readonly rest: AriRest;
  readonly options: LineOptions;
  readonly log: Logger;
  /** Lets events of another channel come to this call, until the returned function is called. */
  hear(channel: string): () => void;
  readonly timers: Timers;
  now(): number;
  readonly lines: CallerQueues;
  /** Where he waits for an officer, since when (epoch ms), and how many were rung for him. */
  queued: { readonly queue: string; readonly at: number; rung: number };
}

/**
 * Waits for what happens next.
 *
 * @returns null when nothing came in time
 * @throws CallAborted when the turn cannot go on
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

/** Sees to it that a command to the channel of a call was done. @throws CallAborted when it was not */
export async function mustBeDone(answer: Promise<AriAnswer>): Promise<void> {
  const said = await answer;
  if (said !== 'done') throw new CallAborted(said === 'absent' ? 'gone' : 'refused');
}
