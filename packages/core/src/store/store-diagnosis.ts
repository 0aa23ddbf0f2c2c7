/** Diagnosis of a store for operators, without personal data. */
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
  /** Whether the database user has the privileges for a migration. */
  readonly canMigrate: boolean;
  /** When the oldest unsent delivery became due, epoch ms; null without one. */
  readonly oldestDelivery: number | null;
  /** When the oldest unhandled deadline became due, epoch ms; null without one. */
  readonly oldestSweep: number | null;
}
