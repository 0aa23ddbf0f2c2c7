/** The name of what was thrown, for a log: its message may hold personal data. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
