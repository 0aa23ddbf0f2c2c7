import type { InputIssue } from '../errors.js';
import type { Category } from './category.js';

/** All mistakes in a list of categories, each issue with the code that it concerns. */
export function categoryMistakes(categories: readonly Category[]): readonly InputIssue[] {
  const codes = new Set(categories.map(({ code }) => code));
  const taken = new Set<string>();
  return categories.flatMap((category) => {
    const { code, label, aliases = [] } = category;
    const parent = parentCode(code);
    const names = [code, ...aliases];
    const twice = names.filter((name) => taken.has(name) || (name !== code && codes.has(name)));
    for (const name of names) taken.add(name);
    const what = [
      ...(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(code)
        ? []
        : ['is not words_with_underscores.and.dots']),
      ...(parent === null || codes.has(parent) ? [] : [`has no group "${parent}"`]),
      ...(label.id.trim() === '' ? ['has no Indonesian label'] : []),
      ...(label.en.trim() === '' ? ['has no English label'] : []),
      ...twice.map((name) =>
        name === code ? 'exists twice' : `has the alias "${name}", which is taken`,
      ),
    ];
    return what.map((problem) => ({ message: `category "${code}" ${problem}`, path: [code] }));
  });
}

/** The code of the group above: `kdmp.legal` for `kdmp.legal.npwp`; null at the top. */
export function parentCode(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
}
