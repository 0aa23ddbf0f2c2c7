/** Defaults for items that do not name their account or time. */
export interface WebhookContext {
  readonly account: string;
  /** Epoch ms; null when Meta does not say. */
  readonly time: number | null;
  /** The same, or the present time. */
  readonly at: number;
  /** Names that people chose, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}
