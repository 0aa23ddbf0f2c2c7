/** One check of a conformance suite. */
export interface Check<Subject> {
  readonly test: string;
  /** @returns why the check has nothing to try on this subject; null when it has */
  readonly notFor?: (subject: Subject) => Promise<string | null>;
  readonly run: (subject: Subject) => Promise<void>;
}

/** A test that cannot apply to an adapter. The reason is printed beside it. */
export interface Skip {
  readonly test: string;
  readonly reason: string;
}
