/** One of the writes of a commit, a common table expression of its one statement. */
export interface CommitPart {
  /** `name as (…)`; several, parted by commas. */
  readonly text: string;
  /** What must be true after it, or the whole commit is taken back. */
  readonly holds?: string;
}
