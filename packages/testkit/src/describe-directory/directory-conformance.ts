import type { Coordinates, Directory, TicketUpdate } from '@aduan/core/directory';
import type { CooperativeRef, ForeignId } from '@aduan/core/ticket';
import type { Check, Skip } from '../conformance/check.js';

/** The other system of pushes, as far as tests look into it. */
export interface HelpdeskFixtures {
  /** Everything that the other system received, as one text: the suite searches it for required and forbidden words. */
  readonly received: (directory: Directory) => Promise<string>;
  /** Makes the other system send an update of a ticket. @returns the words or codes that the update must hold */
  readonly say: (
    directory: Directory,
    foreignId: ForeignId,
    type: TicketUpdate['type'],
  ) => Promise<string>;
}

/** The subject of `describeDirectory`: an adapter with its fixtures. */
export interface DirectoryConformance {
  /** Name of the adapter, for the report. */
  readonly name: string;
  /** Makes a new directory over the same cooperatives; the other system may be shared. */
  readonly create: () => Directory | Promise<Directory>;
  /** The `fetch` to the other system, for a directory that needs one. All requests use it. */
  readonly fetch?: typeof fetch;
  /** Cooperatives of the directory, with every code that finds them, in different villages. */
  readonly known: readonly [CooperativeRef, CooperativeRef, ...CooperativeRef[]];
  /** A cooperative that it does not have. */
  readonly absent: Required<CooperativeRef>;
  /**
   * The name of a known cooperative as citizens write it: short and misspelled. The directory must find it by each,
   * within its regency. Left out: it is only asked for whole names.
   */
  readonly spellings?: (cooperative: CooperativeRef) => readonly string[];
  /** A place next to the first known cooperative, for a directory that searches by place. */
  readonly beside?: Coordinates;
  /** For a directory that accepts tickets. */
  readonly helpdesk?: HelpdeskFixtures;
  /** Secrets and tokens of the options. None may appear in an error or in the log. */
  readonly secrets: readonly string[];
  readonly skip?: readonly Skip[];
}

/** One check of the suite. */
export type DirectoryCheck = Check<DirectoryConformance>;
