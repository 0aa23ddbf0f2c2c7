import type { CommandOptions, OpenedFile, OpenInput, OpenResult, ReadOptions } from '@aduan/core';
import type { PhoneCall } from './phone-call.js';

/** A case as an officer opens it from a call; the caller is its reporter. */
export type CallTicketInput = Omit<OpenInput, 'channel' | 'attachments' | 'receivedAt'>;

/** The calls of a telephone system, for the screens of officers. */
export interface PhoneCalls {
  /** Calls that go on, and those that ended within the last ten minutes, the latest first. */
  recent(): Promise<readonly PhoneCall[]>;
  /** @returns null when it is not known, or not any more */
  get(call: string): Promise<PhoneCall | null>;
  /**
   * Opens a case from a call: of the caller, since the call began, with its recording, also where that comes later.
   *
   * @throws NotFoundError for a call that is not known, and what `tickets.open` throws
   */
  open(call: string, input: CallTicketInput, options: CommandOptions): Promise<OpenResult>;
  /**
   * Says which case a call is about, and notes it there; what was recorded of the call joins it, also where that comes
   * later, unless another case has it. A call has one case: the first that was named.
   *
   * @throws NotFoundError for a call that is not known, or a case that he may not see
   */
  attach(call: string, ticket: string, options: ReadOptions): Promise<PhoneCall>;
  /**
   * Forgets the calls of a number: when, who, and what was recorded of them, unless a case has it. For whoever erases a
   * person: the desk does not know which calls were his.
   */
  forget(from: string): Promise<void>;
  /** The recording of a call, sealed until it is read. @returns null when there is none, or not any more */
  recording(call: string): Promise<OpenedFile | null>;
  /**
   * Hears that something was told of a call in this process.
   *
   * @returns the off function
   */
  onChange(listener: (call: PhoneCall) => void): () => void;
}
