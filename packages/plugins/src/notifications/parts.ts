import type { Ticket } from '@aduan/core';
import type { PluginContext, TicketCommandCall } from '@aduan/core/plugin';
import type { Organization, Teams } from '../organization/index.js';
import type { NotificationContact, NotificationReceiver } from './receiver.js';

/** Options of `notifications`. */
export interface NotificationsOptions {
  /**
   * Returns the addresses of a receiver, null = none. Called for each message. When it throws, it is called again
   * later. Default: officers get notifications only in their inbox at the desk.
   */
  readonly contact?: (
    receiver: NotificationReceiver,
  ) => NotificationContact | null | Promise<NotificationContact | null>;
  /** URL where officers open a ticket; left out = notifications contain no link to it. */
  readonly ticketUrl?: (ticket: Pick<Ticket, 'id' | 'number'>) => string;
  /** URL where officers find their lists. */
  readonly deskUrl?: string;
  /**
   * URL where officers can report as citizens. It is sent to an officer who writes to a notification address, because
   * such a message does not become a ticket.
   */
  readonly citizenUrl?: string;
  /** Time of the digest in the time zone of the calendar; null = never. Default `07:30`. */
  readonly digestAt?: string | null;
  /** How long notifications for one receiver are collected into one message, ms. Default two minutes. */
  readonly gatherMs?: number;
}

/** The calls of other plugins that notifications need. */
export type NeededCalls = {
  readonly organization: Teams;
  readonly tickets: { readonly note: TicketCommandCall<{ readonly text: string }> };
};

/** Values that the parts of the plugin share. */
export interface Parts
  extends Pick<NotificationsOptions, 'ticketUrl' | 'citizenUrl' | 'deskUrl'>,
    Required<Pick<NotificationsOptions, 'contact'>> {
  readonly context: PluginContext<NeededCalls>;
  readonly office: Organization;
}
