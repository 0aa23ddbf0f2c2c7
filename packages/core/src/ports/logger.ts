/** Writes log lines. `data` is written as it is, so it must never hold personal data or secrets. */
export type Logger = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  data?: Readonly<Record<string, unknown>>,
) => void;
