import { NotFoundError } from '@aduan/core';
import type { Terminal } from '../command.js';

/** Runs an action on dead letters by their names, and prints the outcome of each. @returns the exit code */
export async function eachLetter(
  names: readonly string[],
  done: string,
  work: (name: string) => Promise<void>,
  { err, out }: Terminal,
): Promise<number> {
  let missing = 0;
  for (const name of names) {
    try {
      await work(name);
      out(`${name} ${done}`);
    } catch (error) {
      if (!NotFoundError.isInstance(error)) throw error;
      err(`${name} is not stuck`);
      missing += 1;
    }
  }
  return missing > 0 ? 1 : 0;
}
