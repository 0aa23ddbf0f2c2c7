import { liesIn } from '../dotted-code.js';
import { InputError, NotFoundError } from '../errors.js';
import type { Locale } from '../ports/label.js';
import type { Category, CategoryChoice, CategoryExtension } from './category.js';
import { categoryMistakes, parentCode } from './category-mistakes.js';
import { categorySearch } from './category-search.js';
import { extendCategories } from './extend-categories.js';

/** The topics of a desk. Retired ones are known but not offered. */
export interface CategoryTree {
  /** @throws NotFoundError when there is no category with this code or alias */
  get(codeOrAlias: string): Category;
  /** The category of a code or alias, or null: codes of old tickets may no longer exist. */
  resolve(codeOrAlias: string): Category | null;
  /** The categories offered below a category; null = the top groups. */
  children(code: string | null): readonly Category[];
  /** From the top group down to the category itself; empty when it is unknown. */
  path(codeOrAlias: string): readonly Category[];
  /** Every category, also retired ones, in the order of the definition. */
  list(): readonly Category[];
  /**
   * The topics for a new ticket, each with its group.
   *
   * @param audience - `citizens` are not offered internal ones. Default: officers, who are
   */
  choices(audience?: 'citizens' | 'officers'): readonly CategoryChoice[];
  /** Whether a category equals another one or lies below it. It compares codes, so it works for unknown ones too. */
  isWithin(codeOrAlias: string, ancestor: string): boolean;
  /** Topics that match a text, best first. The text can be one search word or a citizen's own sentence. */
  search(text: string, locale: Locale): readonly Category[];
}

/**
 * Makes the category tree of a desk.
 *
 * @example
 * categoryTree(categories, [{ code: 'kdmp.kurir', label: { id: 'Kurir', en: 'Courier' } }]);
 * @throws InputError with one issue per mistake, each naming the category
 */
export function categoryTree(
  categories: readonly Category[],
  extensions: readonly CategoryExtension[] = [],
): CategoryTree {
  const all = extendCategories(categories, extensions);
  const issues = categoryMistakes(all);
  if (issues.length > 0) {
    const mistakes = issues.map(({ message }) => message).join('; ');
    throw new InputError(`The category tree has mistakes: ${mistakes}.`, issues);
  }
  const byName = new Map(
    all.flatMap((category) =>
      [category.code, ...(category.aliases ?? [])].map((name) => [name, category] as const),
    ),
  );
  const groups = new Set(all.map(({ code }) => parentCode(code)));
  const resolve = (name: string) => byName.get(name) ?? null;

  function children(code: string | null): readonly Category[] {
    const offered = all.filter(
      (category) => parentCode(category.code) === code && !category.retired,
    );
    return [
      ...offered.filter(({ catchAll }) => !catchAll),
      ...offered.filter(({ catchAll }) => catchAll),
    ];
  }
  function path(name: string): readonly Category[] {
    const category = resolve(name);
    if (!category) return [];
    const parent = parentCode(category.code);
    return [...(parent === null ? [] : path(parent)), category];
  }
  function topicsBelow(code: string | null): readonly Category[] {
    return children(code).flatMap((category) =>
      groups.has(category.code) ? topicsBelow(category.code) : [category],
    );
  }
  const isInternal = (code: string) => path(code).some(({ internal }) => internal);
  const search = categorySearch(topicsBelow(null).map(({ code }) => path(code)));

  return {
    get(name) {
      const category = resolve(name);
      if (!category) throw new NotFoundError('category');
      return category;
    },
    resolve,
    children,
    path,
    list: () => all,
    choices: (audience) =>
      topicsBelow(null)
        .filter(({ code }) => audience !== 'citizens' || !isInternal(code))
        .map(({ code, label }) => ({ code, label, group: path(code).at(-2)?.label ?? label })),
    isWithin(name, ancestor) {
      const code = resolve(name)?.code ?? name;
      const above = resolve(ancestor)?.code ?? ancestor;
      return liesIn(code, above);
    },
    search,
  };
}
