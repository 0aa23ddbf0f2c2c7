import { refuseField } from '../errors.js';
import type { CategoryTree } from './category-tree.js';

/**
 * Today's code of a category. A desk without a category tree accepts any code.
 *
 * @throws InputError when the desk has a category tree and the text is neither a code nor an alias in it
 */
export function canonicalCategory(
  { categories }: { readonly categories: CategoryTree | null },
  code: string | null,
): string | null {
  if (!code || !categories) return code;
  const category = categories.resolve(code);
  if (category) return category.code;
  return refuseField('category', 'is not one of this desk');
}
