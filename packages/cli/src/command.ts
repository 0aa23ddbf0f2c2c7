/** The output of a command, line by line. */
export interface Terminal {
  /** Writes a line of the result. */
  out(line: string): void;
  /** Writes a line for the person at the terminal. */
  err(line: string): void;
  /** Replaces the current progress line; an empty text removes it. */
  progress?(line: string): void;
  /** Typed input, line by line, until the end of input. */
  lines?(): AsyncIterable<string>;
}

/** A command of `aduan`. @returns its exit code */
export type Command = (parameters: readonly string[], terminal: Terminal) => Promise<number>;
