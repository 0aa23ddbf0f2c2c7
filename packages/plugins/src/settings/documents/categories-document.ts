import { categoryTree, InputError, type Label } from '@aduan/core';
import type { Category } from '@aduan/core/ticket';
import * as z from 'zod';
import {
  type CheckedAgainst,
  changesByKey,
  type DescribedPart,
  type SettingsDocument,
  type SettingsMistake,
} from '../contributions.js';

/** Topics, as an office changes them. */
export interface CategoriesBody {
  readonly categories: readonly Category[];
}

const name = z.string().max(120);
const label = z.object({ id: name, en: name }).catchall(name);
const words = z.array(z.string().trim().min(1).max(120)).max(200).readonly().exactOptional();

const categoriesSchema = z.strictObject({
  categories: z
    .array(
      z.strictObject({
        code: z.string().min(1).max(100),
        label,
        synonyms: words,
        aliases: words,
        retired: z.boolean().exactOptional(),
        catchAll: z.boolean().exactOptional(),
        internal: z.boolean().exactOptional(),
      }),
    )
    .max(2_000)
    .readonly(),
}) as unknown as z.ZodType<CategoriesBody>;

/** The document `categories`: the topics that citizens and officers choose from. */
export const categoriesDocument: SettingsDocument<CategoriesBody> = {
  id: 'categories',
  label: { id: 'Topik', en: 'Topics' },
  schema: categoriesSchema,
  base: ({ categories }) => ({ categories: categories?.list() ?? [] }),
  check: categoriesMistakes,
  describe: (before, after) => changesByKey(partsOf(before), partsOf(after)),
  apply: ({ categories }, settings) => ({
    ...settings,
    categories: categories.length === 0 ? null : categoryTree(categories),
  }),
};

function categoriesMistakes(
  { categories }: CategoriesBody,
  { inForce }: CheckedAgainst,
): readonly SettingsMistake[] {
  const own = categories.flatMap((category, index) => mistakesOf(category, index, categories));
  if (own.length > 0) return own;
  try {
    const tree = categoryTree(categories);
    const former = inForce.categories?.list() ?? [];
    return [
      ...former.flatMap(({ code, label: name }) =>
        tree.resolve(code) ? [] : [removed(code, name)],
      ),
      ...(former.length > 0 && tree.choices('citizens').length === 0 ? [nothingLeft] : []),
    ];
  } catch (error) {
    // The checks above find the mistakes that an editor can make.
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ message }) => ({
      path: ['categories'],
      message: { id: `Daftar topik belum bisa dipakai: ${message}`, en: message },
    }));
  }
}

const nothingLeft: SettingsMistake = {
  path: ['categories'],
  message: {
    id: 'Tidak ada topik yang bisa dipilih warga. Biarkan paling sedikit satu topik dipakai.',
    en: 'Citizens can choose no topic. Leave at least one in use.',
  },
};

function removed(code: string, { en, id }: Label): SettingsMistake {
  return {
    path: ['categories'],
    message: {
      id: `Topik "${id}" (${code}) tidak bisa dihapus, karena laporan lama memakainya. Tandai "tidak dipakai lagi", atau tulis kodenya sebagai nama lain dari topik penggantinya.`,
      en: `The topic "${en}" (${code}) cannot be deleted, because earlier tickets have it. Retire it, or write its code as an alias of the topic that replaces it.`,
    },
  };
}

function mistakesOf(
  { aliases = [], code, label: { en, id } }: Category,
  index: number,
  all: readonly Category[],
): readonly SettingsMistake[] {
  const path = ['categories', index];
  const dot = code.lastIndexOf('.');
  const group = dot < 0 ? null : code.slice(0, dot);
  const named = id.trim() === '' ? code : id;
  const owners = (name: string) =>
    all.filter((each) => each.code === name || (each.aliases ?? []).includes(name)).length;
  const taken = [code, ...aliases].filter((name) => owners(name) > 1);
  const wrong = (field: string, message: Label): SettingsMistake => ({
    path: [...path, field],
    message,
  });
  return [
    ...(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(code)
      ? []
      : [
          wrong('code', {
            id: `Kode "${code}" belum benar. Pakai huruf kecil, angka dan garis bawah, dengan titik sebelum topik di bawahnya: "simpan_pinjam.penarikan".`,
            en: `The code "${code}" is not valid. Use small letters, digits and underscores, with a dot before a topic below: "loans.withdrawal".`,
          }),
        ]),
    ...(group === null || all.some((each) => each.code === group)
      ? []
      : [
          wrong('code', {
            id: `Topik "${named}" ada di bawah "${group}", yang tidak ada. Tambahkan dulu kelompoknya.`,
            en: `The topic "${named}" lies below "${group}", which does not exist. Add the group first.`,
          }),
        ]),
    ...(id.trim() === '' || en.trim() === ''
      ? [
          wrong('label', {
            id: `Topik "${code}" perlu nama dalam bahasa Indonesia dan Inggris.`,
            en: `The topic "${code}" needs a name in Indonesian and English.`,
          }),
        ]
      : []),
    ...taken.map((name) =>
      wrong('code', {
        id: `"${name}" dipakai dua kali. Setiap kode dan nama lain hanya milik satu topik.`,
        en: `"${name}" is used twice. Each code and alias belongs to one topic.`,
      }),
    ),
  ];
}

function partsOf({ categories }: CategoriesBody): ReadonlyMap<string, DescribedPart> {
  return new Map(
    categories.map(({ aliases = [], code, internal, label: name, retired, synonyms = [] }) => {
      const said = (language: 'id' | 'en', marks: readonly string[]) =>
        [
          name[language],
          ...(retired ? [marks[0]] : []),
          ...(internal ? [marks[1]] : []),
          ...(synonyms.length > 0 ? [`${marks[2]} ${synonyms.join(', ')}`] : []),
          ...(aliases.length > 0 ? [`${marks[3]} ${aliases.join(', ')}`] : []),
        ].join('; ');
      const text = {
        id: said('id', ['tidak dipakai lagi', 'hanya petugas', 'kata warga:', 'menggantikan']),
        en: said('en', ['retired', 'officers only', 'words of citizens:', 'replaces']),
      };
      return [code, { subject: { id: `Topik ${code}`, en: `Topic ${code}` }, text }] as const;
    }),
  );
}
