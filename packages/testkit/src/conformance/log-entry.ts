/** One log entry of an adapter. */
export interface LogEntry {
  readonly level: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}
