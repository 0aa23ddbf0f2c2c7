/** Where log lines go. `data` is written as it is, so it never holds personal data or secrets. */
export type Logger = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  data?: Readonly<Record<string, unknown>>,
) => void;
