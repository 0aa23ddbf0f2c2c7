/** One check of a conformance suite. */
export interface Check<Subject> {
  readonly test: string;
  /** @returns why the check does not apply to this subject; null when it does */
  readonly notFor?: (subject: Subject) => Promise<string | null>;
  readonly run: (subject: Subject) => Promise<void>;
}

/** A test that cannot apply to an adapter. The report prints the reason. */
export interface Skip {
  readonly test: string;
  readonly reason: string;
}
