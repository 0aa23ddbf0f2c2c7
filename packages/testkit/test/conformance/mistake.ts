/** A mistake that authors of adapters make, and what the suite must say of it. */
export interface Mistake<Adapter, Subject> {
  readonly name: string;
  /** The mistake in the adapter. */
  readonly make?: (good: Adapter) => Adapter;
  /** The mistake in what the author says of the adapter. */
  readonly tell?: (good: Subject) => Subject;
  /** Which checks fail, and with which words. */
  readonly noticedBy: Readonly<Record<string, RegExp>>;
}
