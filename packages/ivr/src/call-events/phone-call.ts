import type { TicketId } from '@aduan/core';

/** State of a call at the telephone system. */
export type PhoneCallState =
  /** It rings and is not answered yet. */
  | 'ringing'
  /** An officer talks to the caller. */
  | 'answered'
  /** It was answered and has ended. */
  | 'ended'
  /** It ended without an answer. */
  | 'missed';

/** A call at the telephone system, as far as its events say. */
export interface PhoneCall {
  /** Id of the call at this desk; reveals nothing about the call. */
  readonly id: string;
  readonly state: PhoneCallState;
  /** Number of the caller as the system wrote it; null when it is withheld. */
  readonly from: string | null;
  /** Number that was called; null when the system did not say. */
  readonly to: string | null;
  /** The officer who is rung or who answered, as the system names them, such as an extension; null when unknown. */
  readonly officer: string | null;
  /** When the call first rang, or when its first event arrived, epoch ms. */
  readonly beganAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  /** Null when no recording is known. */
  readonly recording: PhoneCallRecording | null;
  /** The ticket of the call: opened from it, or attached by an officer. */
  readonly ticket: TicketId | null;
}

/** A recording of a call. */
export interface PhoneCallRecording {
  /** `promised`: the call is recorded, and the file has not arrived. `kept`: the file is stored at the desk. */
  readonly state: 'promised' | 'kept';
  readonly mime: string;
  /** Length in seconds; null when the system did not say. */
  readonly seconds: number | null;
}
