import type { Ticket } from '@aduan/core';
import type { VoiceInstruction, VoiceLine } from '@aduan/core/voice';
import type { Session } from '@aduan/dialogue';
import type { RecordingConsent } from '../instruction/ask-instruction.js';
import type { CallTranscriptEntry } from './call-transcript.js';

/** The ticket that a call has opened. */
export interface CallTicket {
  readonly ticket: Ticket;
  /** The caller's statements when the ticket was opened, and later notes. */
  readonly body: string;
  /** References of the recordings that the ticket has. */
  readonly recordings: readonly string[];
}

/** An existing ticket whose number and PIN the caller proved in this call. */
export interface ProvenTicket {
  readonly number: string;
  /** A pass for the ticket instead of the PIN, valid for half an hour. */
  readonly pass: string;
  /** References of earlier recordings in this call; they do not belong to this ticket. */
  readonly before: readonly string[];
}

/** The thing that a call waits for. */
export type CallStage =
  /** The key for a language. */
  | 'language'
  /** Consent to being recorded. */
  | 'consent'
  /** A number at which the caller can be called, then the same number a second time. */
  | 'number'
  | 'number-again'
  /** An answer to the question of the flow. */
  | 'answer'
  /** Work of the desk. */
  | 'work'
  /** An officer who answers the call. */
  | 'officer'
  | 'over';

/**
 * The state of a call between two callbacks, as plain JSON. It contains the last output to the caller, possibly a PIN,
 * so it is stored sealed and only for hours.
 */
export interface CallSession {
  /** Version of this record's format. */
  readonly v: 1;
  /** The provider's id of the call. */
  readonly call: string;
  /** Number of the caller in E.164; null when it is withheld. */
  readonly from: string | null;
  /**
   * The number that the caller keyed for a call back; null when they keyed none. Left out when they were not asked,
   * because the number they call from can be called.
   */
  readonly reach?: string | null;
  /** When the call was taken, epoch ms; left out in records of calls that began before this field existed. */
  readonly beganAt?: number;
  /** When the last event was processed, epoch ms. */
  readonly at: number;
  readonly stage: CallStage;
  readonly language: string;
  readonly consent: RecordingConsent;
  /** Version of the privacy notice that the caller heard; left out before they heard it. */
  readonly privacyNotice?: string;
  /** The entry point of the flow for the number that was dialled; left out when there is none. */
  readonly entryPoint?: string;
  /** Number of turns so far. */
  readonly turns: number;
  /** The current output to the caller. Late and repeated events get this instruction again. */
  readonly instruction: VoiceInstruction;
  /** The conversation; null before it begins. */
  readonly talk: Session | null;
  readonly ticket: CallTicket | null;
  /** Left out before a ticket was proved. */
  readonly proven?: ProvenTicket;
  /** References of recordings that joined an existing ticket. */
  readonly elsewhere?: readonly string[];
  /**
   * Questions and answers so far, the latest last; left out in records of calls that began before this field existed.
   */
  readonly transcript?: readonly CallTranscriptEntry[];
  /** Confidence of the last speech recognition, 0 to 1; left out when keys were pressed. */
  readonly confidence?: number;
  /** Number and PIN of a ticket that the caller has not heard yet. */
  readonly unreadLines: readonly VoiceLine[];
  /** Since when the caller waits for an officer, epoch ms. */
  readonly queuedAt: number | null;
}
