import type { Logger, Principal, PrivacyNotice, Tickets } from '@aduan/core';
import type { CitizenAccess, FileStore, KeyValue, PhoneNumbers } from '@aduan/core/channel';
import type {
  CallableNumbers,
  VoiceContext,
  VoiceRecordings,
  VoiceWebhook,
} from '@aduan/core/voice';
import type { DialogueIntakeOptions, Flow } from '@aduan/dialogue';
import type { CallLimits } from './calls/call-limits.js';
import type { TicketNumberMessage } from './desk/ticket-number-message.js';
import type { ClaimedFiles } from './recording/claimed-files.js';

/** Where a queue of the flow leads: to a phone number, or to a queue of the provider. */
export type OfficerLine =
  | {
      /** Number in E.164, or a SIP address: a hunt group, a switchboard. */
      readonly dial: string;
      /** How long it rings, in seconds. Default 25. */
      readonly timeoutSeconds?: number;
    }
  | {
      /** Name of the queue at the provider. */
      readonly queue: string;
      /** How long a caller waits at most, in seconds; never past the end of the office hours. Default 600. */
      readonly maxWaitSeconds?: number;
    };

/** Parts that the calls of a line need, with any provider. */
export interface PhoneLine {
  /** Name of the channel in tickets, such as `phone`. */
  readonly channel: string;
  readonly flow: Flow;
  readonly provider: VoiceRecordings & Pick<VoiceWebhook, 'capabilities'>;
  /** Performs an effect of the flow, as for `dialogueIntake`. When it throws, the outcome is `failed`. */
  readonly perform: DialogueIntakeOptions['perform'];
  /** Slots that the desk fills where they are empty. */
  readonly know?: DialogueIntakeOptions['know'];
  /** The ticket commands: `() => aduan.tickets`. A function, because the desk does not exist yet when its channels are made. */
  readonly tickets: () => Pick<Tickets, 'open' | 'append' | 'note' | 'restrict' | 'classify'>;
  /** The principal that opens tickets for callers and adds to them: an agent in the default workflow. */
  readonly actor: Principal;
  readonly officers: Readonly<Record<string, OfficerLine>>;
  /**
   * Which numbers are called back. A caller with any other number is asked for one that can be called, and gets no
   * message at the other one.
   */
  readonly callable: CallableNumbers;
  /** Parses the numbers that callers key. */
  readonly numbers: PhoneNumbers;
  /** Entry points of the flow by dialled number in E.164: one number for questions, another for complaints. */
  readonly entryPoints: Readonly<Record<string, string>>;
  /** The privacy notice. Callers hear its short text before they are asked whether they may be recorded. */
  readonly privacyNotice: PrivacyNotice;
  /** Whether callers are first asked for their language: by key, or by speech when the provider recognises the first language. */
  readonly asksLanguage: boolean;
  /**
   * Sends a caller their ticket number by SMS or WhatsApp. Called once; when it throws, the call continues. Not called
   * for a withheld number, an anonymous or confidential ticket, or a number that is not `callable`, because messages to
   * it cost money too.
   */
  readonly sendText?: (message: TicketNumberMessage) => Promise<void>;
  /** Limits after which a call that does not end by itself is ended. The caller's statements are stored. */
  readonly limits: CallLimits;
  readonly claims: ClaimedFiles;
  readonly kv: KeyValue;
  readonly desk: Pick<CitizenAccess, 'hours' | 'receipt' | 'add' | 'numberIn'>;
  readonly files: FileStore;
  readonly log: Logger;
  readonly context: VoiceContext;
  /** Waits for a time in ms. Tests replace it. */
  readonly pause: (ms: number) => Promise<void>;
}
