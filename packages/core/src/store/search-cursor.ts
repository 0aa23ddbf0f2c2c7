import { InputError } from '../errors.js';

/**
 * Parses `after` of a search: a position in the order in which tickets were first indexed.
 *
 * @returns null for the first page
 * @throws InputError when the text is not a `cursor` of a found ticket
 */
export function readSearchCursor(after: string | undefined): number | null {
  if (after === undefined) return null;
  if (/^[1-9]\d{0,14}$/.test(after)) return Number(after);
  throw new InputError('"after" is not the cursor of a found ticket.', [
    { message: 'unknown cursor', path: ['after'] },
  ]);
}
