import { refuseField } from '../../errors.js';
import type { Desk } from '../desk.js';

/**
 * The code under which a category is known today; a desk without a tree takes any.
 *
 * @throws InputError when the desk has a category tree and neither code nor alias is in it
 */
export function canonicalCategory(
  desk: Pick<Desk, 'categories'>,
  code: string | null,
): string | null {
  if (!code || !desk.categories) return code;
  const category = desk.categories.resolve(code);
  if (category) return category.code;
  return refuseField('category', 'is not one of this desk');
}
