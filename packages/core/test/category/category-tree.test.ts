import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/category/category.js';
import { categoryTree } from '../../src/category/category-tree.js';
import { InputError, NotFoundError } from '../../src/errors.js';

function category(code: string, more: Partial<Category> = {}): Category {
  return { code, label: { id: `id ${code}`, en: `en ${code}` }, synonyms: [], ...more };
}

const categories = [
  category('land'),
  category('land.other', { catchAll: true }),
  category('land.dispute', { aliases: ['land.conflict', 'lapor:17'], synonyms: ['rebutan'] }),
  category('land.tax', { retired: true }),
  category('old', { retired: true }),
  category('old.topic'),
  category('help'),
];
const tree = categoryTree(categories);
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

describe('categoryTree', () => {
  it('finds categories by code and alias', () => {
    expect(tree.get('land.dispute')).toBe(tree.get('lapor:17'));
    expect(tree.resolve('land.conflict')?.code).toBe('land.dispute');
    expect(tree.resolve('land.gone')).toBeNull();
    expect(() => tree.get('land.gone')).toThrow(NotFoundError);
    expect(() => tree.get('land.gone')).toThrow(
      expect.objectContaining({ code: 'category-not-found' }),
    );
  });

  it('takes topics that nobody has other words for', () => {
    const label = { id: 'Izin usaha', en: 'Business permits' };
    const own = categoryTree([{ code: 'izin', label }], [{ code: 'izin', synonyms: ['nib'] }]);
    expect(own.get('izin').synonyms).toEqual(['nib']);
    expect(codes(categoryTree([{ code: 'izin', label }]).search('izin usaha', 'id'))).toEqual([
      'izin',
    ]);
  });

  it('keeps retired categories for old tickets, but does not offer them', () => {
    expect(tree.get('land.tax').retired).toBe(true);
    expect(codes(tree.path('land.tax'))).toEqual(['land', 'land.tax']);
    expect(codes(tree.list())).toContain('land.tax');
    expect(codes(tree.children('land'))).not.toContain('land.tax');
    expect(codes(tree.choices())).not.toContain('land.tax');
    expect(codes(tree.search('land.tax', 'id'))).not.toContain('land.tax');
  });

  it('offers citizens nothing of a group that is a mark of the desk', () => {
    const marked = categoryTree([
      category('help'),
      category('mark', { internal: true }),
      category('mark.threat'),
    ]);
    expect(codes(marked.choices('citizens'))).toEqual(['help']);
    expect(codes(marked.choices())).toEqual(['help', 'mark.threat']);
    expect(marked.resolve('mark.threat')?.code).toBe('mark.threat');
  });

  it('offers what lies below, the catch-all last', () => {
    expect(codes(tree.children(null))).toEqual(['land', 'help']);
    expect(codes(tree.children('land'))).toEqual(['land.dispute', 'land.other']);
    expect(tree.children('help')).toEqual([]);
    expect(tree.children('nowhere')).toEqual([]);
  });

  it('lists the topics with their groups, and none of a retired group', () => {
    expect(tree.choices()).toEqual([
      {
        code: 'land.dispute',
        label: tree.get('land.dispute').label,
        group: tree.get('land').label,
      },
      { code: 'land.other', label: tree.get('land.other').label, group: tree.get('land').label },
      { code: 'help', label: tree.get('help').label, group: tree.get('help').label },
    ]);
  });

  it('does not offer a group whose topics are all retired', () => {
    const bare = categoryTree([category('a'), category('a.b', { retired: true })]);
    expect(bare.choices()).toEqual([]);
  });

  it('knows the path from the top, also by alias', () => {
    expect(codes(tree.path('lapor:17'))).toEqual(['land', 'land.dispute']);
    expect(tree.path('land.gone')).toEqual([]);
  });

  it.each([
    ['land.dispute', 'land', true],
    ['land', 'land', true],
    ['land', 'land.dispute', false],
    ['lapor:17', 'land', true],
    ['land.dispute', 'land.conflict', true],
    ['land.gone.long.ago', 'land', true],
    ['landing', 'land', false],
    ['help', 'land', false],
  ])('says whether %s is within %s', (code, ancestor, within) => {
    expect(tree.isWithin(code, ancestor)).toBe(within);
  });

  it('takes what a host adds and changes', () => {
    const own = categoryTree(categories, [
      { code: 'land.courier', label: { id: 'Kurir', en: 'Courier' }, synonyms: ['paket'] },
      { code: 'land.dispute', synonyms: ['ribut'], aliases: ['x1'] },
      { code: 'land.tax', retired: false, label: { id: 'Pajak', en: 'Tax' } },
    ]);
    expect(codes(own.children('land'))).toEqual([
      'land.dispute',
      'land.tax',
      'land.courier',
      'land.other',
    ]);
    expect(own.get('x1')).toBe(own.get('land.conflict'));
    expect(own.get('x1').synonyms).toEqual(['rebutan', 'ribut']);
    expect(own.get('x1').label.id).toBe('id land.dispute');
    expect(own.get('land.tax').label.en).toBe('Tax');
    expect(codes(own.search('paket', 'id'))).toEqual(['land.courier']);
    expect(tree.resolve('land.courier')).toBeNull();
  });

  it('lets a rare word decide the search before a common one', () => {
    const money = ['muka', 'kas', 'arisan'].map((word) =>
      category(word, { synonyms: [`uang ${word}`] }),
    );
    const own = categoryTree([...money, category('field', { synonyms: ['pupuk urea'] })]);
    expect(codes(own.search('uang pupuk', 'id'))).toEqual(['field', 'muka', 'kas', 'arisan']);
  });

  it.each<[string, readonly Category[], string]>([
    ['a group that is missing', [category('a.b')], 'category "a.b" has no group "a"'],
    ['a code twice', [category('a'), category('a')], 'category "a" exists twice'],
    ['a code that nobody can type', [category('A b')], 'category "A b" is not words_with'],
    [
      'an empty label',
      [category('a', { label: { id: ' ', en: 'A' } })],
      'category "a" has no Indonesian label',
    ],
    [
      'an empty English label',
      [category('a', { label: { id: 'A', en: '' } })],
      'category "a" has no English label',
    ],
    [
      'an alias that is a code',
      [category('a', { aliases: ['b'] }), category('b')],
      'category "a" has the alias "b", which is taken',
    ],
    [
      'an alias of two',
      [category('a', { aliases: ['x'] }), category('b', { aliases: ['x'] })],
      'category "b" has the alias "x", which is taken',
    ],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => categoryTree(wrong)).toThrow(InputError);
    expect(() => categoryTree(wrong)).toThrow(message);
  });

  it('refuses an added category without a label, by name', () => {
    expect(() => categoryTree(categories, [{ code: 'land.new' }])).toThrow(
      expect.objectContaining({
        issues: [
          { message: 'category "land.new" has no Indonesian label', path: ['land.new'] },
          { message: 'category "land.new" has no English label', path: ['land.new'] },
        ],
      }),
    );
  });
});
