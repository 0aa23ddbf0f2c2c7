/** What a log says of something that was thrown: its name, never what it says. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
