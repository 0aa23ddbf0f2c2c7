import type {
  CitizenAccess,
  FileStore,
  KeyValue,
  Logger,
  PhoneNumbers,
  Principal,
  PrivacyNotice,
  Tickets,
} from '@aduan/core';
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

/** Where a queue of the flow leads: to a phone that rings, or to a queue of the provider. */
export type OfficerLine =
  | {
      /** Number in E.164, or a SIP address: a hunting group, a switchboard. */
      readonly dial: string;
      /** How long it rings, in seconds. Default 25. */
      readonly timeoutSeconds?: number;
    }
  | {
      /** Name of the queue at the provider. */
      readonly queue: string;
      /** How long a caller waits at most, in seconds; never beyond the end of the office hours. Default 600. */
      readonly maxWaitSeconds?: number;
    };

/** Where a desk meets its callers, whatever brings the calls. */
export interface PhoneLine {
  /** Name under which cases carry it, such as `phone`. */
  readonly channel: string;
  readonly flow: Flow;
  readonly provider: VoiceRecordings & Pick<VoiceWebhook, 'capabilities'>;
  /** Does what an effect of the flow asks for, as for `dialogueIntake`. When it throws, the flow hears `failed`. */
  readonly perform: DialogueIntakeOptions['perform'];
  /** Slots that the desk fills where they are empty. */
  readonly know?: DialogueIntakeOptions['know'];
  /** The commands of the desk: `() => aduan.tickets`, as there is no desk yet while its channels are made. */
  readonly tickets: () => Pick<Tickets, 'open' | 'append' | 'note' | 'restrict' | 'classify'>;
  /** Whoever opens cases for callers and adds to them: an agent, in the words of the default workflow. */
  readonly actor: Principal;
  readonly officers: Readonly<Record<string, OfficerLine>>;
  /**
   * Which numbers are called back. Whoever calls from another one is asked for one that can be called, and gets no
   * message there.
   */
  readonly callable: CallableNumbers;
  /** Reads the numbers that callers key. */
  readonly numbers: PhoneNumbers;
  /** Doors of the flow by the number that was dialled, in E.164: one number for questions, another for complaints. */
  readonly doors: Readonly<Record<string, string>>;
  /** What callers are told about their data, before they are asked whether they may be recorded: its short words. */
  readonly privacyNotice: PrivacyNotice;
  /** Whether callers are asked for their language first: by key, or in words where the provider hears the first one. */
  readonly asksLanguage: boolean;
  /**
   * Sends a caller the number of his case by SMS or WhatsApp, where the desk has such a way. Tried once; when it
   * throws, the call goes on. Not called for whoever withholds his number or wants to stay
   * hidden, nor for numbers that are not `callable`: messages to them cost, too.
   */
  readonly sendText?: (message: TicketNumberMessage) => Promise<void>;
  /** When a call ends that does not end by itself: what was told in it is kept. */
  readonly limits: CallLimits;
  readonly claims: ClaimedFiles;
  readonly kv: KeyValue;
  readonly desk: Pick<CitizenAccess, 'hours' | 'receipt' | 'add' | 'numberIn'>;
  readonly files: FileStore;
  readonly log: Logger;
  readonly context: VoiceContext;
  /** How the line waits, in ms: for tests, that do not. */
  readonly pause: (ms: number) => Promise<void>;
}
