import type { CommandOptions, OpenInput, ReadOptions } from '@aduan/core';
import type { OpenedFile } from '@aduan/core/channel';
import type { OpenResult } from '@aduan/core/plugin';
import type { PhoneCall } from './phone-call.js';

/** The input for a ticket that an officer opens from a call. The caller is its reporter. */
export type CallTicketInput = Omit<OpenInput, 'channel' | 'attachments' | 'receivedAt'>;

/** The calls of a telephone system, for the screens of officers. */
export interface PhoneCalls {
  /** Calls in progress and calls that ended within the last ten minutes, the latest first. */
  recent(): Promise<readonly PhoneCall[]>;
  /** @returns null when the call is unknown or expired */
  get(call: string): Promise<PhoneCall | null>;
  /**
   * Opens a ticket from a call. The caller is its reporter, it is received when the call began, and the recording joins
   * it, even if the recording arrives later.
   *
   * @throws NotFoundError for an unknown call, and what `tickets.open` throws
   */
  open(call: string, input: CallTicketInput, options: CommandOptions): Promise<OpenResult>;
  /**
   * Attaches a call to a ticket and notes that there. The recording joins the ticket, even if it arrives later, unless
   * another ticket has it. A call has one ticket: the first that was attached.
   *
   * @throws NotFoundError for an unknown call, or a ticket that the actor may not see
   */
  attach(call: string, ticket: string, options: ReadOptions): Promise<PhoneCall>;
  /** The recording of a call, decrypted while it is read. @returns null when there is none, or when it was deleted */
  recording(call: string): Promise<OpenedFile | null>;
  /**
   * Subscribes to changes of calls in this process.
   *
   * @returns a function that unsubscribes
   */
  onChange(listener: (call: PhoneCall) => void): () => void;
}
