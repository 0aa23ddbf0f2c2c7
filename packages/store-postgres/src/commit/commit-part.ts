/** One write of a commit, as a common table expression of its statement. */
export interface CommitPart {
  /** `name as (…)`; several are separated by commas. */
  readonly text: string;
  /** Condition after the write; if it is false, the whole commit is rolled back. */
  readonly holds?: string;
}
