import { findPersonalData } from '../src/find-personal-data.js';

/** The findings in a text, as `KIND value`. */
export function found(text: string): readonly string[] {
  return findPersonalData(text).map(({ kind, value }) => `${kind} ${value}`);
}
