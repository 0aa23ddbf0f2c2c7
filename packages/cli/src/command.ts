/** Where a command writes, line by line. */
export interface Terminal {
  /** A line of the result. */
  out(line: string): void;
  /** A line for the person at the terminal. */
  err(line: string): void;
  /** A line that stands in place of the one before, while the person waits; an empty one takes it away. */
  progress?(line: string): void;
  /** What the person types, line by line, to the end of it. */
  lines?(): AsyncIterable<string>;
}

/** A command of `aduan`. @returns its exit code */
export type Command = (parameters: readonly string[], terminal: Terminal) => Promise<number>;
