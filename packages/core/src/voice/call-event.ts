/** A recorded answer, stored at the provider. */
export interface CallRecording {
  /** The provider's own reference, which `fetchRecording` understands. */
  readonly ref: string;
  /** Length in seconds. */
  readonly seconds: number;
  /** Media type of the file, such as `audio/wav`. */
  readonly mime: string;
}

/** Fields of all events of a call. */
export interface CallEventBase {
  /** The provider's id of the call, the same in all its events. */
  readonly call: string;
  /** Number of the caller in E.164; null when it is withheld. */
  readonly from: string | null;
  /** Our number that was called, in E.164; null when the provider does not say. */
  readonly to: string | null;
  /** Id of the instruction that the event answers; null when it answers none. */
  readonly turn: string | null;
}

/** One thing that happened to a call. */
export type CallEvent = CallEventBase &
  (
    | { readonly type: 'incoming' }
    /** Keys that the caller pressed, without the finishing key. */
    | { readonly type: 'digits'; readonly digits: string }
    | {
        readonly type: 'speech';
        readonly text: string;
        /** Confidence of the recognition, 0 to 1, if the provider gives it. */
        readonly confidence?: number;
      }
    /** The caller gave no input in time. */
    | { readonly type: 'silence' }
    /** A recording ended; null when nothing was said. */
    | { readonly type: 'recorded'; readonly recording: CallRecording | null }
    /** The file of a recording can be fetched from now on. This event may come long after the call. */
    | { readonly type: 'recording-ready'; readonly recording: CallRecording }
    /** The caller waits in a queue. */
    | {
        readonly type: 'queued';
        /** Position of the caller, 1 = next; null when the provider does not say. */
        readonly position: number | null;
        /** How long the caller has waited, in seconds. */
        readonly seconds: number;
      }
    /** A queue or a dialled phone is finished with the caller. */
    | { readonly type: 'connected'; readonly outcome: 'answered' | 'timeout' | 'unavailable' }
    /** A wait ended; asks whether the desk's work is done. */
    | { readonly type: 'continued' }
    /** One side hung up, or the connection broke. */
    | { readonly type: 'ended' }
  );
