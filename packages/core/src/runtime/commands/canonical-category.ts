import { refuseField } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * Today's code of a category. A desk without a category tree accepts any code.
 *
 * @throws InputError when the desk has a category tree and the text is neither a code nor an alias in it
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
