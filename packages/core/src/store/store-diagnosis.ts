/** What a store says of itself for who runs the desk. No data of persons. */
export interface StoreDiagnosis {
  readonly engine: string;
  /** Number of the last step of its schema; 0 = no schema yet. */
  readonly schema: number;
  /** The newest schema that this version knows. */
  readonly newestSchema: number;
  /** The clock of the database, epoch ms. */
  readonly at: number;
  /** Encoding of texts; must be UTF-8. */
  readonly encoding: string;
  /** Whether a commit survives a power loss. */
  readonly isDurable: boolean;
  /** Whether the user of the database may create what a migration needs. */
  readonly canMigrate: boolean;
  /** Since when the oldest delivery is due that was not sent, epoch ms; null without one. */
  readonly oldestDelivery: number | null;
  /** Since when the oldest deadline is due that no sweep has handled, epoch ms; null without one. */
  readonly oldestSweep: number | null;
}
