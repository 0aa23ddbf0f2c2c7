import { refuseField } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * The code under which a category is known today; a desk without a tree takes any.
 *
 * @throws InputError when the desk has a category tree and neither code nor alias is in it
 */
export function canonicalCategory(
  runtime: Pick<Runtime, 'categories'>,
  code: string | null,
): string | null {
  if (!code || !runtime.categories) return code;
  const category = runtime.categories.resolve(code);
  if (category) return category.code;
  return refuseField('category', 'is not one of this desk');
}
