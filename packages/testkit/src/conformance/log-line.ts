/** One line that an adapter logged. */
export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}
