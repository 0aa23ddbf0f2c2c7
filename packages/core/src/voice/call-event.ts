/** A recorded answer, as the provider keeps it. */
export interface CallRecording {
  /** The provider's own reference, which `fetchRecording` understands. */
  readonly ref: string;
  /** Length in seconds. */
  readonly seconds: number;
  /** Media type of the file, such as `audio/wav`. */
  readonly mime: string;
}

/** What all events of a call share. */
export interface CallEventBase {
  /** The provider's id of the call, the same in all its events. */
  readonly call: string;
  /** Number of the caller in E.164; null when it is withheld. */
  readonly from: string | null;
  /** Our number that was called, in E.164; null when the provider does not say. */
  readonly to: string | null;
  /** Id of the turn that the event answers; null when it answers none. */
  readonly turn: string | null;
}

/** One thing that happened to a call. */
export type CallEvent = CallEventBase &
  (
    | { readonly type: 'incoming' }
    /** Keys that the caller pressed, without the one that ends them. */
    | { readonly type: 'digits'; readonly digits: string }
    | {
        readonly type: 'speech';
        readonly text: string;
        /** 0 to 1, when the provider says it. */
        readonly confidence?: number;
      }
    /** Nothing came in time. */
    | { readonly type: 'silence' }
    /** A recording is over; null when nothing was said. */
    | { readonly type: 'recorded'; readonly recording: CallRecording | null }
    /** The file of a recording can be fetched from now on, also long after the call. */
    | { readonly type: 'recording-ready'; readonly recording: CallRecording }
    /** The caller waits in a queue. */
    | {
        readonly type: 'queued';
        /** His place, 1 = next; null when the provider does not say. */
        readonly position: number | null;
        /** How long he has waited, in seconds. */
        readonly seconds: number;
      }
    /** A queue or another phone is done with the caller. */
    | { readonly type: 'connected'; readonly outcome: 'answered' | 'timeout' | 'unavailable' }
    /** The wait is over: is the desk's work done? */
    | { readonly type: 'continued' }
    /** Somebody hung up, or the line broke. */
    | { readonly type: 'ended' }
  );
