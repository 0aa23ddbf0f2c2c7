import type {
  CallEvent,
  CallEventBase,
  CallRecording,
  VoiceCommand,
  VoiceWebhook,
} from '@aduan/core/voice';
import type { Skip } from '../conformance/check.js';

/** Something that happens to a call, without saying to which. */
export type CallStep = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, keyof CallEventBase>
    : never
  : never;

/** What a provider makes of an answer. */
export interface ReadAnswer {
  /** The turn that callbacks will name; null when there will be none. */
  readonly turn: string | null;
  /** What the caller hears, each line as it is spoken. */
  readonly says: readonly string[];
  readonly does: VoiceCommand['do'];
}

/** A desk whose phone line is connected by the adapter. */
export interface OpenedLine {
  /** Takes a request as the desk does. */
  fetch(request: Request): Promise<Response>;
  /** How many cases it has. */
  cases(): Promise<number>;
}

/** A whole line on the adapter, such as one of `@aduan/ivr`. */
export interface LineFixtures {
  /** Opens a new one. */
  open(voice: VoiceWebhook): OpenedLine | Promise<OpenedLine>;
  /** What a caller does who reports something, from the first question to the end. */
  readonly caller: readonly CallStep[];
  /** After how many of these his report is kept, wherever he hangs up. */
  readonly toldAfter: number;
}

/** What the suite needs to know of an adapter of phone lines. */
export interface VoiceConformance {
  /** Name of the provider, for the report. */
  readonly name: string;
  /** Makes the adapter, a new one each time. */
  create(): VoiceWebhook | Promise<VoiceWebhook>;
  /** The callback by which the provider tells an event, rightly signed. */
  callback(event: CallEvent): Request | Promise<Request>;
  /** The same, signed with a secret that is not ours. */
  foreign(event: CallEvent): Request | Promise<Request>;
  /** Reads an answer as the provider does. */
  read(answer: Response): ReadAnswer | Promise<ReadAnswer>;
  /** A recording as the provider names it. */
  readonly recording: CallRecording;
  /** Tokens and keys that must show nowhere. */
  readonly secrets: readonly string[];
  /** Left out, nothing is tried about calls that come twice, late or to their end. */
  readonly line?: LineFixtures;
  readonly skip?: readonly Skip[];
}
