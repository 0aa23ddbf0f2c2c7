import type {
  AttemptOutcome,
  OpenInput,
  Principal,
  TicketId,
  Tickets,
  TicketView,
} from '@aduan/core';
import type { MergedTickets } from '@aduan/core/merged-tickets';
import type { Replies } from '@aduan/core/replies';
import type { Moment } from './moment.js';

/** Which of the demo officers acts: agent A, officer B, supervisor C. */
export type OfficerKey = 'a' | 'b' | 'c';

/** What an officer does with a sample case: one command of the desk. */
export type OfficerAction = (
  tickets: Tickets,
  id: TicketId,
  options: { readonly actor: Principal },
  view: () => Promise<TicketView>,
  desk: SampleAddOns,
) => Promise<unknown>;

/** What actions about several cases need. */
export interface SampleAddOns {
  readonly answers: Replies;
  readonly mergedTickets: MergedTickets;
  /** The case that a sample calls itself by. @throws when it has not begun */
  idOf(name: string): TicketId;
}

/** One step in the life of a sample case. */
export type SampleStep = { readonly at: Moment } & (
  | { readonly by: OfficerKey; readonly action: OfficerAction }
  | { readonly by: 'citizen'; readonly text: string }
);

/** What an officer recorded for someone who called, came or wrote a letter. */
export type RecordedOpening = Omit<OpenInput, 'receivedAt' | 'channel'> & {
  readonly channel: 'phone' | 'counter' | 'letter';
  readonly by: OfficerKey;
};

/** One invented case: how it began and what happened since, in order. */
export interface SampleTicket {
  /** What actions in other cases call it. */
  readonly name?: string;
  readonly at: Moment;
  readonly opening: RecordedOpening | { readonly channel: 'web'; readonly text: string };
  readonly steps: readonly SampleStep[];
}

/** What came of a call. */
export type CallOutcome = Extract<AttemptOutcome, 'no-answer' | 'busy' | 'reached'>;
