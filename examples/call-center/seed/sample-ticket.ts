import type { OpenInput, Principal, TicketId, Tickets, TicketView } from '@aduan/core';
import type { AttemptOutcome } from '@aduan/core/ticket';
import type { MergedTickets } from '@aduan/plugins/merged-tickets';
import type { Replies } from '@aduan/plugins/replies';
import type { Moment } from './moment.js';

/** Which of the demo officers acts: agents A and B, supervisor C. */
export type OfficerKey = 'a' | 'b' | 'c';

/** What an officer does with a sample ticket: one command of the desk. */
export type OfficerAction = (
  tickets: Tickets,
  id: TicketId,
  options: { readonly actor: Principal },
  view: () => Promise<TicketView>,
  desk: SamplePlugins,
) => Promise<unknown>;

/** The plugins that actions about several tickets need. */
export interface SamplePlugins {
  readonly answers: Replies;
  readonly mergedTickets: MergedTickets;
  /** Finds a ticket by the name of its sample. @throws when it is not open yet */
  idOf(name: string): TicketId;
}

/** One step in the life of a sample ticket. */
export type SampleStep = { readonly at: Moment } & (
  | { readonly by: OfficerKey; readonly action: OfficerAction }
  | { readonly by: 'citizen'; readonly text: string }
);

/** What an officer recorded for a citizen who called, came to the counter or wrote a letter. */
export type RecordedOpening = Omit<OpenInput, 'receivedAt' | 'channel'> & {
  readonly channel: 'phone' | 'counter' | 'letter';
  readonly by: OfficerKey;
};

/** One invented ticket: how it began and what happened since, in order. */
export interface SampleTicket {
  /** The name by which actions of other tickets refer to it. */
  readonly name?: string;
  readonly at: Moment;
  readonly opening: RecordedOpening | { readonly channel: 'web'; readonly text: string };
  readonly steps: readonly SampleStep[];
}

/** The outcome of a call. */
export type CallOutcome = Extract<AttemptOutcome, 'no-answer' | 'busy' | 'reached'>;
