/** Where a change happened, for what does not say it itself. */
export interface WebhookContext {
  readonly account: string;
  /** Epoch ms; null when Meta does not say. */
  readonly time: number | null;
  /** The same, or now. */
  readonly at: number;
  /** What people call themselves, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}
