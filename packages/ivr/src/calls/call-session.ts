import type { Ticket } from '@aduan/core';
import type { VoiceInstruction, VoiceLine } from '@aduan/core/voice';
import type { Session } from '@aduan/dialogue';
import type { RecordingConsent } from '../instruction/ask-instruction.js';
import type { CallTranscriptEntry } from './call-transcript.js';

/** The case that a call has opened. */
export interface CallTicket {
  readonly ticket: Ticket;
  /** What was told when it was opened, or noted since. */
  readonly body: string;
  /** References of the recordings that it has. */
  readonly recordings: readonly string[];
}

/** A case that was there before, and whose number and PIN were shown in the call. */
export interface ProvenTicket {
  readonly number: string;
  /** Shows that the PIN was known, for half an hour. */
  readonly pass: string;
  /** References of what was recorded before: it is not about this case. */
  readonly before: readonly string[];
}

/** What a call waits for. */
export type CallStage =
  /** The key of a language. */
  | 'language'
  /** Whether he may be recorded. */
  | 'consent'
  /** A number at which he can be called, and the same once more. */
  | 'number'
  | 'number-again'
  /** An answer to the question of the flow. */
  | 'answer'
  /** Work of the desk. */
  | 'work'
  /** An officer who takes the call. */
  | 'officer'
  | 'over';

/**
 * A call between two callbacks: plain JSON. It holds what was said to the caller last, a PIN among it, so that it
 * is kept sealed, for hours only.
 */
export interface CallSession {
  /** The form of this record. */
  readonly v: 1;
  /** The provider's id of the call. */
  readonly call: string;
  /** Number of the caller in E.164; null when it is withheld. */
  readonly from: string | null;
  /**
   * The number that he named to be called at, null when he named none; left out as long as he was not asked: the one
   * that he calls from can be called.
   */
  readonly reach?: string | null;
  /** When the call was taken, epoch ms; left out of calls that began before it was written down. */
  readonly beganAt?: number;
  /** When the last event was taken, epoch ms. */
  readonly at: number;
  readonly stage: CallStage;
  readonly language: string;
  readonly consent: RecordingConsent;
  /** Version of the notice about his data that he was told; left out as long as he was told none. */
  readonly privacyNotice?: string;
  /** The door of the flow behind the number that was dialled; left out where there is none. */
  readonly door?: string;
  /** How many turns there were. */
  readonly turns: number;
  /** What the caller hears now: the answer to whatever comes late or twice. */
  readonly instruction: VoiceInstruction;
  /** The conversation; null before it began. */
  readonly talk: Session | null;
  readonly case: CallTicket | null;
  /** Left out as long as none was shown. */
  readonly proven?: ProvenTicket;
  /** References of recordings that joined a case that was there before. */
  readonly elsewhere?: readonly string[];
  /** What was asked and answered, the latest last; left out of calls that began before it was written down. */
  readonly transcript?: readonly CallTranscriptEntry[];
  /** How sure the machine is of what it heard last, 0 to 1; left out where keys were pressed. */
  readonly confidence?: number;
  /** Number and PIN of a case that he was not told yet. */
  readonly unreadLines: readonly VoiceLine[];
  /** Since when he waits for an officer, epoch ms. */
  readonly queuedAt: number | null;
}
