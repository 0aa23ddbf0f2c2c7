import type { MediaRef, NumberInText } from '@aduan/core';

/** A place that somebody pointed at. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly name?: string;
}

/** What a citizen said, wrote, pressed or sent, all of one message together. */
export interface CitizenMessage {
  /** Typed or recognised words. */
  readonly text?: string;
  /** The id of a button that he pressed. */
  readonly choice?: string;
  /** Keys of the phone. */
  readonly digits?: string;
  readonly location?: Location;
  /** Photos, documents, voice notes, a recorded answer. */
  readonly files?: readonly MediaRef[];
  /** How sure the recognition of speech is, 0 to 1. Below 0.6 an answer is read back. */
  readonly confidence?: number;
  /** The number of a case that the desk has read in it: see `withTicketNumber`. */
  readonly ticketNumberRead?: NumberInText;
  /** What the host has read from it by its own means; it fills empty slots. */
  readonly slots?: Readonly<Record<string, unknown>>;
}

/** Where somebody comes from, as far as his channel knows: for the first words of a conversation. */
export interface Origin {
  /** The door that he came through, a key of the flow's `doors`; one that the flow does not know is ignored. */
  readonly door?: string;
  /** The language that his page or his device names; it counts when it is another one than the last time. */
  readonly language?: string;
}

/** What every input carries. */
export interface InputBase {
  /** Names it for good: the same input with the same key changes nothing the second time. */
  readonly key: string;
  /** When it arrived, epoch ms. */
  readonly at: number;
}

/** Everything that can happen to a conversation. */
export type Input = InputBase &
  (
    | ({ readonly type: 'message' } & CitizenMessage & Origin)
    /** The conversation begins without a word of the citizen: an incoming call, an opened chat. */
    | ({ readonly type: 'start' } & Origin)
    /** The phone waited for an answer, and none came. */
    | { readonly type: 'silence' }
    | { readonly type: 'hangup' }
    /** What became of the effect with that key. */
    | {
        readonly type: 'outcome';
        readonly effect: string;
        /** A declared outcome of the task; `open`, `closed`; `answered`, `timeout`, `unavailable`; or `failed`. */
        readonly outcome: string;
        /** Slots that it fills. A text in several languages is shown in that of the conversation. */
        readonly slots?: Readonly<Record<string, unknown>>;
      }
    /** The time of a `wake` effect has come. */
    | { readonly type: 'due' }
    /** After a restart: says again what was said last, and hands out what is still to be done. */
    | { readonly type: 'resume' }
    /** A person speaks from now on; also where no conversation was. */
    | { readonly type: 'human-took-over' }
    | { readonly type: 'human-released' }
  );
