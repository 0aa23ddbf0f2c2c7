import type { Locale, ReadOptions } from '@aduan/core';
import type { SentFile } from '@aduan/core/plugin';
import type { SignedCheckpoint } from '@aduan/core/store';
import type { CaseFile } from './case-file.js';
import type { CaseFileNames } from './reader.js';

/** Options of `caseFile`. */
export interface CaseFileOptions {
  /** Names of the office and of officers, which only the host knows, and those to print instead of the desk's own. */
  readonly names?: CaseFileNames;
}

/** Input of a printed page. */
export interface PrintedPageInput {
  /** Default `id`. */
  readonly locale?: string;
  /** Why it is needed, as in `RevealInput` of the view log. Default: `case-file` or `postal-answer`. */
  readonly ground?: string;
  /** Whether a browser shows it, to be printed. Default false: it is saved. */
  readonly inline?: boolean;
}

/** The actor who requests a page, and how much of it they get. */
export interface PrintedPageOptions extends ReadOptions {
  /** Whether numbers and addresses are masked, so that no ground is recorded. Default false. */
  readonly redacted?: boolean;
}

/** Format of a gathered case file. */
export interface CaseFileForm {
  /** Default `id`. */
  readonly locale?: Locale;
  /** Names that take precedence over those of the options. */
  readonly names?: CaseFileNames;
  /** The last checkpoint of the desk, for comparison. Default: none. */
  readonly checkpoint?: SignedCheckpoint | null;
}

/** Pages to be printed. Each holds what its reader may see and no more, loads nothing and runs nothing. */
export interface CaseFiles {
  /**
   * The history of a ticket and its proofs, as data. The view log records the actor and the ground.
   *
   * @throws NotFoundError
   */
  gather(
    id: string,
    input: Pick<PrintedPageInput, 'ground'>,
    options: PrintedPageOptions,
  ): Promise<CaseFile>;
  /** The same as one page of HTML that prints on A4. */
  html(file: CaseFile, form?: CaseFileForm): string;
  /** Gathers it and writes it as a file. @throws NotFoundError */
  page(id: string, input: PrintedPageInput, options: PrintedPageOptions): Promise<SentFile>;
  /** The answer to a letter as one page of HTML for the post. @throws NotFoundError */
  postalAnswer(id: string, input: PrintedPageInput, options: PrintedPageOptions): Promise<SentFile>;
}
