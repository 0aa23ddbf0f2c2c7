import type { CooperativeRef, ForeignId } from '@aduan/core';
import type { Coordinates, Directory, TicketUpdate } from '@aduan/core/directory';
import type { Check, Skip } from '../conformance/check.js';

/** The other side of pushes, as far as a test must look at it. */
export interface HelpdeskFixtures {
  /** All that arrived there, as one text: the suite looks for words in it that should, or must not, be there. */
  readonly received: (directory: Directory) => Promise<string>;
  /** Lets the other side say something of a case. @returns the words or codes that the news must hold */
  readonly say: (
    directory: Directory,
    foreignId: ForeignId,
    type: TicketUpdate['type'],
  ) => Promise<string>;
}

/** Everything that `describeDirectory` must know of an adapter. */
export interface DirectoryConformance {
  /** Name of the adapter, for the report. */
  readonly name: string;
  /** Makes a fresh directory over the same cooperatives; its other side may be shared. */
  readonly create: () => Directory | Promise<Directory>;
  /** The way to the other side, for a directory that needs one. Everything goes through it. */
  readonly fetch?: typeof fetch;
  /** Cooperatives that it has, with every code by which it can find them, in villages of their own. */
  readonly known: readonly [CooperativeRef, CooperativeRef, ...CooperativeRef[]];
  /** One that it does not have. */
  readonly absent: Required<CooperativeRef>;
  /** A place beside the first known one, for a directory that finds by place. */
  readonly beside?: Coordinates;
  /** For a directory that takes cases. */
  readonly helpdesk?: HelpdeskFixtures;
  /** Secrets and tokens of the options. None may appear in an error or in the log. */
  readonly secrets: readonly string[];
  readonly skip?: readonly Skip[];
}

/** One check of the suite. */
export type DirectoryCheck = Check<DirectoryConformance>;
