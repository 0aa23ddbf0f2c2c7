import type {
  AttemptOutcome,
  OpenInput,
  Principal,
  TicketId,
  Tickets,
  TicketView,
} from '@aduan/core';
import type { Moment } from './moment.js';

/** Which of the demo officers acts: agent A, officer B, supervisor C. */
export type OfficerLetter = 'a' | 'b' | 'c';

/** What an officer does with a sample case: one command of the desk. */
export type OfficerDeed = (
  tickets: Tickets,
  id: TicketId,
  options: { readonly actor: Principal },
  view: () => Promise<TicketView>,
) => Promise<unknown>;

/** One step in the life of a sample case. */
export type SampleStep = { readonly at: Moment } & (
  | { readonly by: OfficerLetter; readonly deed: OfficerDeed }
  | { readonly by: 'citizen'; readonly text: string }
);

/** What an officer recorded for someone who called, came or wrote a letter. */
export type RecordedOpening = Omit<OpenInput, 'receivedAt' | 'channel'> & {
  readonly channel: 'phone' | 'counter' | 'letter';
  readonly by: OfficerLetter;
};

/** One invented case: how it began and what happened since, in order. */
export interface SampleCase {
  readonly at: Moment;
  readonly opening: RecordedOpening | { readonly channel: 'web'; readonly text: string };
  readonly steps: readonly SampleStep[];
}

/** What came of a call. */
export type CallOutcome = Extract<AttemptOutcome, 'no-answer' | 'busy' | 'reached'>;
