/** The name of an error for logs, never its message. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
