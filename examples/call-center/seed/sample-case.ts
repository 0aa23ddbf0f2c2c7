import type {
  AttemptOutcome,
  OpenInput,
  Principal,
  TicketId,
  Tickets,
  TicketView,
} from '@aduan/core';
import type { Answers } from '@aduan/core/answers';
import type { Cases } from '@aduan/core/cases';
import type { Moment } from './moment.js';

/** Which of the demo officers acts: agent A, officer B, supervisor C. */
export type OfficerLetter = 'a' | 'b' | 'c';

/** What an officer does with a sample case: one command of the desk. */
export type OfficerDeed = (
  tickets: Tickets,
  id: TicketId,
  options: { readonly actor: Principal },
  view: () => Promise<TicketView>,
  desk: SampleDesk,
) => Promise<unknown>;

/** What deeds about several cases need. */
export interface SampleDesk {
  readonly answers: Answers;
  readonly cases: Cases;
  /** The case that a sample calls itself by. @throws when it has not begun */
  idOf(name: string): TicketId;
}

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
  /** What deeds in other cases call it. */
  readonly name?: string;
  readonly at: Moment;
  readonly opening: RecordedOpening | { readonly channel: 'web'; readonly text: string };
  readonly steps: readonly SampleStep[];
}

/** What came of a call. */
export type CallOutcome = Extract<AttemptOutcome, 'no-answer' | 'busy' | 'reached'>;
