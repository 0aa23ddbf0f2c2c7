import type { TicketId } from '@aduan/core';

/** Where a call stands at the telephone system. */
export type PhoneCallState =
  /** It rings, and nobody has answered. */
  | 'ringing'
  /** Somebody talks to the caller. */
  | 'answered'
  /** It was answered, and is over. */
  | 'ended'
  /** It is over, and nobody had answered. */
  | 'missed';

/** A call at the telephone system, as far as it told. */
export interface PhoneCall {
  /** Names the call at this desk; says nothing about it. */
  readonly id: string;
  readonly state: PhoneCallState;
  /** Number of the caller as the system wrote it; null when it is withheld. */
  readonly from: string | null;
  /** Number that was called; null when the system did not say. */
  readonly to: string | null;
  /** Who is rung, or who answered, in the words of the system: an extension; null when it did not say. */
  readonly officer: string | null;
  /** When the desk first heard of it, or it first rang, epoch ms. */
  readonly beganAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  /** Null when there is none, as far as is known. */
  readonly recording: PhoneCallRecording | null;
  /** The case of the call: opened from it, or one that an officer named. */
  readonly ticket: TicketId | null;
}

/** What was recorded of a call. */
export interface PhoneCallRecording {
  /** `promised`: the call is recorded, and the file has not come. `kept`: it lies among the files of the desk. */
  readonly state: 'promised' | 'kept';
  readonly mime: string;
  /** Length in seconds; null when the system did not say. */
  readonly seconds: number | null;
}
