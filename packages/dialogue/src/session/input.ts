import type { MediaRef, NumberInText } from '@aduan/core/channel';

/** A place that was marked on a map. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
}

/** One message of a citizen: text, speech, a pressed button or a file. */
export interface CitizenMessage {
  /** Typed words, or recognised speech. */
  readonly text?: string;
  /** The id of the button that was pressed. */
  readonly choice?: string;
  /** Keys of the phone. */
  readonly digits?: string;
  readonly location?: Location;
  /** Photos, documents, voice notes, a recorded answer. */
  readonly files?: readonly MediaRef[];
  /** Confidence of the speech recognition, 0 to 1. Below 0.6 an answer is read back. */
  readonly confidence?: number;
  /** The ticket number that the desk found in the message: see `withTicketNumber`. */
  readonly ticketNumberRead?: NumberInText;
  /** Values that the host read from the message by other means; they fill empty slots. */
  readonly slots?: Readonly<Record<string, unknown>>;
}

/** How a citizen reached the desk, as far as the channel knows; used for the first words of a conversation. */
export interface Origin {
  /** The entry point through which they came, a key of the flow's `entryPoints`; an unknown one is ignored. */
  readonly entryPoint?: string;
  /** The language of their page or device; used when it differs from the last time. */
  readonly language?: string;
}

/** Fields of every input. */
export interface InputBase {
  /** Idempotency key: a repeated input with the same key changes nothing. */
  readonly key: string;
  /** Time of arrival, epoch ms. */
  readonly at: number;
}

/** All events of a conversation. */
export type Input = InputBase &
  (
    | ({ readonly type: 'message' } & CitizenMessage & Origin)
    /** The conversation starts before the citizen says anything: an incoming call, an opened chat. */
    | ({ readonly type: 'start' } & Origin)
    /** The phone waited for an answer and got none. */
    | { readonly type: 'silence' }
    | { readonly type: 'hangup' }
    /** The result of the effect with this key. */
    | {
        readonly type: 'outcome';
        readonly effect: string;
        /** A declared outcome of the task; `open`, `closed`; `answered`, `timeout`, `unavailable`; or `failed`. */
        readonly outcome: string;
        /** Slots to fill. A text in several languages is shown in the language of the conversation. */
        readonly slots?: Readonly<Record<string, unknown>>;
      }
    /** The time of a `wake` effect has come. */
    | { readonly type: 'due' }
    /** After a restart: repeats the last turn and the effects that are still pending. */
    | { readonly type: 'resume' }
    /** An officer speaks from now on; also without an earlier conversation. */
    | { readonly type: 'human-took-over' }
    | { readonly type: 'human-released' }
  );
