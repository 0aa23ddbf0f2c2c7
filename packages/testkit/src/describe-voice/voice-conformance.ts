import type {
  CallEvent,
  CallEventBase,
  CallRecording,
  VoiceCommand,
  VoiceWebhook,
} from '@aduan/core/voice';
import type { Skip } from '../conformance/check.js';

/** A call event without `call`, `from`, `to` and `turn`: the suite adds them. */
export type CallStep = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, keyof CallEventBase>
    : never
  : never;

/** An adapter's answer as the provider reads it. */
export interface ReadAnswer {
  /** The instruction id that callbacks will name; null when there will be none. */
  readonly turn: string | null;
  /** Spoken texts, one per item. */
  readonly says: readonly string[];
  readonly does: VoiceCommand['do'];
}

/** A desk with a phone line on the adapter. */
export interface OpenedLine {
  /** Handles a request as the desk does. */
  fetch(request: Request): Promise<Response>;
  /** Number of its tickets. */
  tickets(): Promise<number>;
}

/** A complete line on the adapter, such as a line of `@aduan/ivr`. */
export interface LineFixtures {
  /** Opens a new line. */
  open(voice: VoiceWebhook): OpenedLine | Promise<OpenedLine>;
  /** The steps of a caller who reports something, from the first question to the end. */
  readonly caller: readonly CallStep[];
  /** Number of steps after which the report is stored, even if the caller hangs up. */
  readonly toldAfter: number;
}

/** The subject of `describeVoice`: an adapter of phone lines. */
export interface VoiceConformance {
  /** Name of the provider, for the report. */
  readonly name: string;
  /** Makes a new adapter. */
  create(): VoiceWebhook | Promise<VoiceWebhook>;
  /** The provider's callback for an event, with a valid signature. */
  callback(event: CallEvent): Request | Promise<Request>;
  /** The same, signed with a foreign secret. */
  foreign(event: CallEvent): Request | Promise<Request>;
  /** Reads an answer as the provider does. */
  read(answer: Response): ReadAnswer | Promise<ReadAnswer>;
  /** A recording as the provider names it. */
  readonly recording: CallRecording;
  /** Tokens and keys that must not appear anywhere. */
  readonly secrets: readonly string[];
  /** If left out, calls that are repeated, late or complete are not checked. */
  readonly line?: LineFixtures;
  readonly skip?: readonly Skip[];
}
