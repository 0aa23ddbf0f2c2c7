import type { Category, CategoryExtension } from './category.js';

/**
 * Adds a host's categories to a list and changes existing ones: label and flags are replaced, synonyms and aliases are
 * added. Categories cannot be removed, because old tickets need them; retire them instead.
 *
 * A new category without a label gets an empty one, which `categoryTree` then refuses by name.
 */
export function extendCategories(
  categories: readonly Category[],
  extensions: readonly CategoryExtension[],
): readonly Category[] {
  const extended = [...categories];
  for (const extension of extensions) {
    const { code } = extension;
    const at = extended.findIndex((category) => category.code === code);
    const known = extended[at] ?? { code, label: { id: '', en: '' } };
    extended.splice(at < 0 ? extended.length : at, 1, extend(known, extension));
  }
  return extended;
}

function extend(category: Category, extension: CategoryExtension): Category {
  return {
    ...category,
    ...extension,
    synonyms: [...(category.synonyms ?? []), ...(extension.synonyms ?? [])],
    aliases: [...(category.aliases ?? []), ...(extension.aliases ?? [])],
  };
}
