/** One line that an adapter logged. */
export interface LogEntry {
  readonly level: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}
