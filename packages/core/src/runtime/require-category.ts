import { InputError } from '../errors.js';
import type { Desk } from './desk.js';

/** @throws InputError when the desk has a category tree and the code is not in it */
export function requireCategory(
  desk: Pick<Desk, 'categories'>,
  code: string | null | undefined,
): void {
  if (!code || !desk.categories || desk.categories.resolve(code)) return;
  throw new InputError('There is no such category.', [
    { message: 'is not a category of this desk', path: ['category'] },
  ]);
}
