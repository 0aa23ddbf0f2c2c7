/** A mount option that the console cannot use. The message names the option and what to write instead. */
export class ConsoleOptionError extends Error {
  override readonly name = 'ConsoleOptionError';
  /** Stable, for programs. */
  readonly code = 'invalid-console-option';
}
